import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForHint } from '../../lab/driver/closed-root';
import { expectHint } from '../../lab/driver/expect-hint';
import { addressOf, chooseByKeys, popupReady } from '../../lab/driver/extension-driver';
import { EXTENSION, type Harness, openHarness } from '../../lab/driver/harness';
import { urlOf } from '../../lab/screens';

/**
 * Newer Chromium has its own `browser`, which the polyfill then leaves alone. These tests use a copy of the extension that
 * deletes it first, so that it runs as in the oldest supported Chrome.
 */

const folder = mkdtempSync(join(tmpdir(), 'signpost-polyfill-'));
let harness: Harness;

beforeAll(async () => {
  cpSync(EXTENSION, folder, { recursive: true });
  // Imported modules run before their importers, so every script deletes it first.
  for (const file of globSync(join(folder, '**', '*.js')))
    writeFileSync(file, `delete globalThis.browser;${readFileSync(file, 'utf8')}`);
  harness = await openHarness({ extension: folder });
});
afterAll(async () => {
  await harness?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('shows the hint, and the same in the toolbar window', async () => {
  const page = await harness.window(urlOf('microsoft/user-not-assigned'));
  expect((await waitForHint(page, 8_000))?.text).toContain('Your Microsoft 365 admin can fix this');
  const popup = await harness.popup(page);
  expect(await popup.evaluate(() => 'browser' in globalThis), 'it was taken away').toBe(false);
  expect(await popup.evaluate(() => document.body.innerText)).toContain(
    'Your Microsoft\u00a0365 admin can fix this',
  );
  await popup.close();
});

it('keeps what is set, and shows it on its other pages', async () => {
  const options = await harness.window(addressOf(harness.browser, 'options'));
  await options.waitForSelector('#language');
  // A person's window has the focus.
  await options.bringToFront();
  await options.emulateFocusedPage(true);
  await chooseByKeys(options, '#language', 'de');
  await options.waitForFunction(() => document.documentElement.lang === 'de');
  const popup = await harness.window(addressOf(harness.browser, 'popup'));
  await popupReady(popup);
  expect(await popup.$eval('html', (html) => html.lang)).toBe('de');
});

it('wakes its background again, and still knows the flow', async () => {
  await harness.stopWorker();
  const page = await harness.window(urlOf('google/admin-policy'));
  await expectHint(page, { rule: 'google/admin-policy' });
});
