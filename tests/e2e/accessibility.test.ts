import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkHint, checkPage } from '../../lab/driver/axe';
import { waitForHint } from '../../lab/driver/closed-root';
import { type Harness, LAB_PAGE, openHarness } from '../../lab/driver/harness';
import { pause } from '../../lab/driver/wait';
import { urlOf } from '../../lab/screens';

/** axe over the hint (in the production build, inside its closed root) and over every page of the extension's own. */

let stage: Harness;
beforeAll(async () => {
  stage = await openHarness();
});
afterAll(() => stage?.close());

const SCHEMES = ['light', 'dark'] as const;
/** Opens all there is about making a link, with a change and a mistake in it. */
async function unfold(popup: Page): Promise<void> {
  for (const fold of await popup.$$('.link-fold > summary')) await fold.click();
  await popup.click('.scopes [type=checkbox]');
  await popup.type('#scope', 'mail');
  await popup.keyboard.press('Enter');
  await popup.click('.qr button');
}

/** Pastes a link with everything to say about it. */
async function checkLink(popup: Page): Promise<void> {
  await (await popup.waitForSelector('::-p-aria([name="Check a link"][role="button"])'))?.click();
  await popup.focus('#pasted-link');
  await popup.keyboard.sendCharacter(
    'http://login.micros0ftonline.com/common/adminconsent?client_id=450987b3-a09a-4f14-9b2c-4f301d1e15f5&redirect_uri=https://evil.example/',
  );
}

describe.each(SCHEMES)('%s', (scheme) => {
  it.each([
    ['microsoft/user-not-assigned', [1280, 760]],
    ['microsoft/admin-approval-required.popup', [520, 620]],
    ['hubspot/mailbox-not-found', [1280, 760]],
  ] as const)('the hint on %s', async (id, size) => {
    const page = await stage.window(undefined, [...size]);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(urlOf(id));
    await waitForHint(page, 5_000);
    await pause(500);
    const { found, judged } = await checkHint(page);
    expect(judged, 'axe looked inside the closed root').toBeGreaterThan(2);
    expect(found).toEqual([]);
    await page.close();
  });

  it.each([
    ['This page', 'This page'],
    ['Look up', 'Look up'],
    ['Admin link', 'Admin link'],
    ['Admin link', 'Admin link, all unfolded'],
    ['Admin link', 'Admin link, a bad link checked'],
    ['Mailbox', 'Mailbox'],
  ])('the popup: %s (%s)', async (name, state) => {
    const page = await stage.window(urlOf('microsoft/user-not-assigned'));
    await waitForHint(page, 5_000);
    const popup = await stage.popup(page);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await (await popup.waitForSelector(`::-p-aria([name="${name}"][role="tab"])`))?.click();
    if (name === 'Look up') await popup.type('textarea', '50105');
    // Nobody answers here, so that the check ends with words, too.
    if (name === 'Mailbox') {
      await popup.type('#mail-domain', 'kim@contoso.com');
      await popup.click('.ask');
      await popup.waitForSelector('[data-verdict]');
    }
    if (state === 'Admin link, all unfolded') await unfold(popup);
    if (state === 'Admin link, a bad link checked') await checkLink(popup);
    await checkPage(popup);
    await page.close();
  });

  it.each([
    ['empty', async () => {}],
    [
      'with problems',
      async (page: Page) => {
        await page.type('#tenant', 'jo@contoso.com');
        await page.type('#contact-email', 'help');
        await page.click('[data-opens=new]');
        await page.type('#app-clientId', 'x');
        await page.click('.app-form [type=submit]');
      },
    ],
    [
      'with an app and a file',
      async (page: Page) => {
        await page.click('[data-opens=new]');
        await page.type('#app-name', 'Contoso CRM');
        await page.type('#app-clientId', '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f');
        await page.click('.app-form [type=submit]');
        await page.waitForSelector('article.app');
        const path = join(mkdtempSync(join(tmpdir(), 'signpost-axe-')), 'apps.json');
        const apps = [{ name: 'Other', clientId: '11111111-1c2a-4f6b-9d7e-0a1b2c3d4e5f', scopes: [] }, 7];
        writeFileSync(path, JSON.stringify({ format: 'signpost-apps', version: 1, apps }));
        const input = await page.waitForSelector<'input'>('input[type=file]' as 'input');
        await input?.uploadFile(path);
        await page.waitForSelector('.preview');
      },
    ],
  ] as const)('the options: %s', async (_name, act) => {
    const page = await stage.window(undefined, [900, 800]);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`chrome-extension://${stage.browser.extensionId}/options.html`);
    await page.waitForSelector('h1');
    await page.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { clear(): Promise<void> } } };
      };
      return chrome.storage.local.clear();
    });
    await page.reload();
    await page.waitForSelector('h1');
    await act(page);
    await checkPage(page);
    await page.close();
  });

  it('an open case in the popup, and the page of its message', async () => {
    const page = await stage.window(urlOf('microsoft/user-not-assigned'));
    await waitForHint(page, 5_000);
    const popup = await stage.popup(page);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await (await popup.waitForSelector('.keep button'))?.click();
    await (await popup.waitForSelector('.case summary'))?.click();
    await checkPage(popup);
    await popup.close();
    // An approval of the same app was seen, and the page shows no problem of its own.
    const granted = await stage.window(urlOf('microsoft/consent-granted'));
    await waitForHint(granted, 5_000);
    const over = await stage.popup(await stage.window(LAB_PAGE));
    await over.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await over.waitForSelector('.case', { visible: true });
    await checkPage(over);
    // Undone, or the part out of sight could not be pressed.
    await over.reload();
    await over.waitForSelector('.case [data-kind=message]', { visible: true });
    const message = await stage.opened(() => over.click('.case [data-kind=message]').catch(() => undefined));
    await message.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await message.waitForSelector('.sheet');
    await message.type('#address', 'nobody@');
    await message.keyboard.press('Tab');
    await message.click('.shorter summary').catch(() => undefined);
    await checkPage(message);
    for (const one of [page, granted, message]) await one.close();
  }, 60_000);
});
