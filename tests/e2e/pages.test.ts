import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../../lab/driver/browser';
import { waitForHint } from '../../lab/driver/closed-root';
import { expectHint } from '../../lab/driver/expect-hint';
import { FIREFOX_PAGES, openFirefoxPage } from '../../lab/driver/firefox-pages';
import { EXTENSION, type Harness, LAB_PAGE, openHarness } from '../../lab/driver/harness';
import { press } from '../../lab/driver/person';
import {
  removePolicies,
  setExtensionSettings,
  unpackedId,
  whyNoPolicies,
} from '../../lab/driver/policy-file';
import { pause } from '../../lab/driver/wait';
import { urlOf } from '../../lab/screens';
import { startLab } from '../../lab/server/server';

/** The welcome page, the page about Signpost, and switched-off features. */

const manifest = JSON.parse(readFileSync(`${EXTENSION}/manifest.json`, 'utf8')) as {
  content_scripts: { matches: string[] }[];
  permissions: string[];
};
const HOSTS = manifest.content_scripts.flatMap(({ matches }) => matches.map((match) => new URL(match).host));

describe('in Chromium', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openHarness({ welcome: true });
  });
  afterAll(() => harness?.close());

  const pageOf = (name: string) => `chrome-extension://${harness.browser.extensionId}/${name}.html`;
  const welcomes = () => harness.browser.targets().filter((target) => target.url() === pageOf('welcome'));

  /** Returns the text below a heading of the page about Signpost. */
  const below = (page: Page, heading: string) =>
    page.evaluate((wanted) => {
      const all = [...document.querySelectorAll('section')];
      return all.find((one) => one.querySelector('h2')?.textContent === wanted)?.innerText ?? '';
    }, heading);
  const about = async () => {
    const page = await harness.window(pageOf('about'));
    await page.waitForSelector('h1');
    return page;
  };

  it('welcomes once, with an example whose message can be copied', async () => {
    const target = await harness.browser.waitForTarget((one) => one.url() === pageOf('welcome'));
    const page = await target.page();
    if (!page) throw new Error('Nobody was welcomed.');
    await page.bringToFront();
    await page.emulateFocusedPage(true);
    await press(page, 'Copy the message for your admin');
    await page.waitForSelector('.example [data-done]');
    expect(await harness.clipboard()).toMatch(
      /https:\/\/login\.microsoftonline\.com\/contoso\.com\/v2\.0\/adminconsent\?/,
    );
    await harness.stopWorker();
    await waitForHint(await harness.window(urlOf('microsoft/user-not-assigned')), 8_000);
    await pause(500);
    expect(welcomes()).toHaveLength(1);
  });

  it('names exactly the hosts and permissions of the manifest, and that nothing is stored or sent', async () => {
    const page = await about();
    const listed = await page.$$eval('section:nth-of-type(1) li', (lines) =>
      lines.map((line) => [
        line.querySelector('code')?.textContent,
        line.querySelector('small')?.textContent,
      ]),
    );
    expect(listed).toEqual(HOSTS.map((host) => [host, 'on']));
    expect(manifest.permissions).toEqual(['storage']);
    expect(await below(page, 'What the browser lets it do')).toMatch(
      /^What the browser lets it do\s+storage: /,
    );
    expect(await below(page, 'What it has sent')).toContain('Nothing since the browser started.');
    expect(await below(page, 'Private windows')).toContain('doesn’t work in private windows');
    await page.close();
  });

  it('says what is stored, and deletes it after a question', async () => {
    const stuck = await harness.window(urlOf('microsoft/admin-approval-required'));
    const hint = await waitForHint(stuck, 8_000);
    const popup = await harness.popup(stuck);
    await press(popup, 'Keep this case');
    await popup.waitForSelector('.case');
    await stuck.bringToFront();
    await pause(700);
    await hint?.click('.foot .text-button');
    await pause(500);
    const page = await about();
    const kept = await below(page, 'What is stored on this device');
    expect(kept).toContain('Your choices');
    expect(kept).toContain('Open cases, until you close them');
    expect(kept).toContain('What a sign-in page showed, until the tab or the browser closes');
    expect(kept, 'all of it has a name').not.toContain('Other');
    await page.click('details summary');
    const full = JSON.parse(await page.$eval('details pre', (text) => text.textContent ?? ''));
    expect(full.local).toMatchObject({
      settings: { hiddenHosts: ['login.microsoftonline.com'] },
      cases: [{ rule: 'microsoft/admin-approval-required' }],
    });

    await press(page, 'Delete all of it');
    expect(await below(page, 'What is stored on this device')).toContain('for good?');
    await press(page, 'Keep them');
    expect(await below(page, 'What is stored on this device')).toContain('Your choices');
    await press(page, 'Delete all of it');
    await press(page, 'Yes, delete');
    await page.waitForFunction(() => document.body.innerText.includes('Nothing is stored anymore.'));
    expect(await below(page, 'What is stored on this device')).toContain('Nothing.');
    await page.reload();
    await page.waitForSelector('h1');
    expect(await below(page, 'What is stored on this device')).not.toMatch(/choices|cases/);
    for (const one of [stuck, page]) await one.close();
  });

  it('lists what the mailbox check has sent', async () => {
    const popup = await harness.popup(await harness.window(LAB_PAGE));
    await popup.click('#tab-mailbox');
    await popup.type('#mail-domain', 'kim@contoso.com');
    await popup.click('.ask');
    await popup.waitForSelector('[data-verdict]');
    const page = await about();
    const sent = await below(page, 'What it has sent');
    expect(sent).toContain('cloudflare-dns.com, about contoso.com');
    expect(sent).toContain('login.microsoftonline.com, about contoso.com');
    expect(sent).not.toContain('kim');
    await page.close();
  });

  it('tells how it may be switched on where it does not look', async () => {
    const popup = await harness.popup(await harness.window(LAB_PAGE));
    const said = await popup.evaluate(() => document.body.innerText);
    expect(said).toContain('Signpost doesn’t look at this page');
    expect(said).toContain('If your organization has blocked it, ask your IT team.');
    expect(said, 'nothing is off').not.toContain('Turn it on');
  });
});

describe.skipIf(whyNoPolicies())('where an organization keeps Chromium’s extensions out', () => {
  let harness: Harness;
  beforeAll(async () => {
    setExtensionSettings({ [unpackedId(EXTENSION)]: { runtime_blocked_hosts: ['*://accounts.google.com'] } });
    // Chromium reads a policy file five seconds after its last change.
    await pause(6_000);
    harness = await openHarness();
    await pause(2_000);
  });
  afterAll(async () => {
    await harness?.close();
    removePolicies();
  });

  it('says so in the popup, as far as the browser lets it know, and works elsewhere', async () => {
    const blocked = await harness.window(urlOf('google/admin-policy'));
    expect(await waitForHint(blocked, 1_500)).toBeNull();
    const popup = await harness.popup(blocked);
    const said = await popup.evaluate(() => document.body.innerText);
    expect(said).toContain('Signpost doesn’t look at this page');
    expect(said).toContain('Is this one of those pages?');
    expect(said).toContain('If your organization has blocked it, ask your IT team.');
    expect(
      await waitForHint(await harness.window(urlOf('microsoft/user-not-assigned')), 8_000),
    ).not.toBeNull();
  });
});

describe('in Firefox, where access to a site is taken away', () => {
  it('says where it is off, and is switched on by a click', async () => {
    const lab = await startLab();
    const browser = await launchFirefox({ ...lab, ...FIREFOX_PAGES, extension: 'dist/firefox' });
    try {
      const about = await openFirefoxPage(browser, 'about');
      await about.evaluate("browser.permissions.remove({ origins: ['https://accounts.google.com/*'] })");
      const page = await browser.newPage();
      await page.goto(urlOf('google/admin-policy'));
      expect(await waitForHint(page, 2_000)).toBeNull();

      const popup = await openFirefoxPage(browser, 'popup');
      await popup.waitFor(
        "document.body.innerText.includes('Signpost is turned off on accounts.google.com, so no hints appear there.')",
      );
      await popup.click('.notice .text-button');
      await popup.waitFor("document.querySelector('.notice') === null");
      await page.reload();
      await expectHint(page, { rule: 'google/admin-policy' });
    } finally {
      await browser.close();
      await lab.close();
    }
  }, 90_000);
});
