import type { Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LabBrowser, launchFirefox } from '../../lab/driver/browser';
import { expectHint } from '../../lab/driver/expect-hint';
import { addressOf, openedBy } from '../../lab/driver/extension-driver';
import { FIREFOX_PAGES, openFirefoxPage } from '../../lab/driver/firefox-pages';
import { type Harness, openHarness } from '../../lab/driver/harness';
import { pressInHint } from '../../lab/driver/person';
import { urlOf } from '../../lab/screens';
import { type Lab, startLab } from '../../lab/server/server';

/** A private window with the extension allowed: the hint is shown, and nothing is kept. */

const RULE = 'microsoft/admin-approval-required';
const URL = urlOf(`${RULE}.error-code-number`);

interface Stored {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
}

// Both run in a page of the extension, whose types are not known here.
const READ =
  'Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]).then(([local, session]) => JSON.stringify({ local, session }))';
const openPrivately = (url: string) =>
  `chrome.windows.create({ url: ${JSON.stringify(url)}, incognito: true }).then(() => true)`;

const readStored = async (own: { evaluate(expression: string): Promise<unknown> }) =>
  JSON.parse(String(await own.evaluate(READ))) as Stored;

const casesOf = (own: { evaluate(expression: string): Promise<unknown> }) =>
  own.evaluate('chrome.runtime.sendMessage({ type: "cases" }).then(({ cases }) => cases.length)');

/** Reads the hint and copies the message, which saves the case. */
async function getHelp(page: Page): Promise<void> {
  await expectHint(page, { rule: RULE });
  await pressInHint(page, 'Copy the message for your admin');
}

describe('Chromium', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await openHarness({ privateWindows: true });
  });
  afterEach(() => harness?.close());

  it('keeps what is met in a private window out of the memory of the ordinary ones', async () => {
    const { window, opened, browser } = harness;
    const own = await window(addressOf(browser, 'about'));
    await own.waitForSelector('h1');
    expect(await own.$eval('main', (main) => main.textContent)).toContain('also works in private windows');
    const before = await readStored(own);
    const secret = await opened(() => own.evaluate(openPrivately(URL)));
    await getHelp(secret);
    const ownSecret = await opened(() => own.evaluate(openPrivately(addressOf(browser, 'about'))));
    await ownSecret.waitForSelector('h1');
    expect(await casesOf(ownSecret), 'kept there').toBe(1);
    expect(await casesOf(own)).toBe(0);
    expect(await readStored(own)).toEqual(before);
    for (const page of [secret, ownSecret]) await page.close();
    expect(await readStored(own)).toEqual(before);
  });
});

describe('Firefox', () => {
  let lab: Lab;
  let browser: LabBrowser;
  beforeEach(async () => {
    lab = await startLab();
    const { port, hosts } = lab;
    const extension = 'dist/firefox';
    browser = await launchFirefox({ port, hosts, extension, privateWindows: true, ...FIREFOX_PAGES });
  });
  afterEach(async () => {
    await browser?.close();
    await lab?.close();
  });

  // If both kinds of windows share a memory, private data is kept apart in it and never on disk.
  it('keeps what is met in a private window off the disk and out of the ordinary windows', async () => {
    const own = await openFirefoxPage(browser, 'about');
    await own.waitFor('document.body.textContent.includes("also works in private windows")');
    const before = await readStored(own);
    const secret = await openedBy(browser, () => own.evaluate(openPrivately(URL)));
    await getHelp(secret);
    const { local, session } = await readStored(own);
    expect(local).toEqual(before.local);
    expect(Object.keys(session), 'kept for the private windows').toContain('private:kept:cases');
    expect(await casesOf(own)).toBe(0);
    await secret.close();
    // The browser also remembers the last used window, so this is the ordinary one again.
    const left = 'chrome.storage.session.get(null).then((items) => Object.keys(items).length)';
    await own.waitFor(`${left}.then((count) => count === ${Object.keys(before.session).length})`);
    expect(await readStored(own)).toEqual(before);
  });
});
