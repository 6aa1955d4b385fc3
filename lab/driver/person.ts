import type { Page } from 'puppeteer';
import { waitForHint } from './closed-root';
import type { Hint } from './hint-driver';

/** What a person does on a page. */

/** Presses a button, or something of another role, by its name once it has been drawn. */
export async function press(page: Page, name: string, role = 'button'): Promise<void> {
  const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, { visible: true });
  await found?.click();
}

/** Signs in on Microsoft's page: the name, then the password, which posts a form. */
export async function signIn(page: Page): Promise<void> {
  await (await page.waitForSelector('input[type=button]#idSIButton9', { visible: true }))?.click();
  const last = await page.waitForSelector('input[type=submit]#idSIButton9', { visible: true });
  await Promise.all([page.waitForNavigation(), last?.click()]);
}

/** The hint that has to come on this page. */
export async function hintOn(page: Page): Promise<Hint> {
  const found = await waitForHint(page, 8_000);
  if (!found) throw new Error(`No hint on ${page.url()}`);
  return found;
}
