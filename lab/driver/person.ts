import type { Page } from 'puppeteer';
import { waitForHint } from './closed-root';
import type { Hint } from './hint-driver';
import { pause } from './wait';

/** Clicks a button, or an element with another role, by its name once it is visible. */
export async function press(page: Page, name: string, role = 'button'): Promise<void> {
  const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, { visible: true });
  await found?.click();
}

/** Signs in on Microsoft's page: submits the name, then the form with the password. */
export async function signIn(page: Page): Promise<void> {
  await (await page.waitForSelector('input[type=button]#idSIButton9', { visible: true }))?.click();
  const last = await page.waitForSelector('input[type=submit]#idSIButton9', { visible: true });
  await Promise.all([page.waitForNavigation(), last?.click()]);
}

/** Waits for a hint on the page; throws if there is none. */
export async function hintOn(page: Page): Promise<Hint> {
  const found = await waitForHint(page, 8_000);
  if (!found) throw new Error(`No hint on ${page.url()}`);
  return found;
}

/** Clicks a button of the hint by its label, opening the part that hides it. */
export async function pressInHint(page: Page, label: string): Promise<void> {
  await page.bringToFront();
  await hintOn(page);
  // New elements ignore clicks at first.
  await pause(900);
  if (await (await hintOn(page)).inside((root) => root.querySelector('article') === null)) {
    await (await hintOn(page)).click('[data-turn]');
    await pause(900);
  }
  const isFolded = await (await hintOn(page)).inside((root, wanted) => {
    const buttons = [...root.querySelectorAll('button')];
    for (const button of buttons) button.removeAttribute('id');
    const found = buttons.find((one) => one.textContent === wanted);
    found?.setAttribute('id', 'wanted');
    const fold = found?.closest('details:not([open])');
    fold?.querySelector('summary')?.setAttribute('id', 'fold');
    return fold !== undefined && fold !== null;
  }, label);
  if (isFolded) {
    await (await hintOn(page)).click('#fold');
    await pause(900);
  }
  await (await hintOn(page)).click('#wanted');
  await pause(1_500);
}
