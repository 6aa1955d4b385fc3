import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkEverywhere } from '../../lab/driver/axe';
import { type LabBrowser, launchChromium, launchFirefox } from '../../lab/driver/browser';
import { pause } from '../../lab/driver/wait';
import { type SiteServer, serveSite } from '../../lab/server/site-server';
import { buildSite } from '../../site/build';
import { LANGUAGES } from '../../site/languages';

/** The built web edition, from a server like a simple web host's. */

const folder = mkdtempSync(join(tmpdir(), 'signpost-site-'));
let server: SiteServer;
let browser: LabBrowser;
let page: Page;

beforeAll(async () => {
  await buildSite(undefined, folder);
  server = await serveSite(folder, { path: '/some/where/' });
  browser = await launchChromium({ port: 0, hosts: [] });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  for (const one of (await browser.pages()).slice(1)) await one.close();
  page = await browser.newPage();
  server.requests.length = 0;
});

const open = (address: string) => page.goto(server.address + address);
const PROBLEM = 'en/microsoft/user-not-assigned.html';

describe('a problem page', () => {
  it('is read without script, and its first visit is light', async () => {
    await page.setJavaScriptEnabled(false);
    await open(PROBLEM);
    const text = await page.$eval('main', (main) => (main as HTMLElement).innerText);
    expect(text).toContain('AADSTS50105');
    expect(text).toContain('Enterprise apps');
    expect(server.requests.every(({ status }) => status === 200)).toBe(true);
    expect(server.requests.filter(({ path }) => path.endsWith('.js'))).toEqual([]);
    expect(server.requests.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(60_000);
  });

  it('is all there without styles of its own being refused', async () => {
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await open(PROBLEM);
    expect(refused).toEqual([]);
    expect(await page.$eval('body', (body) => getComputedStyle(body).backgroundColor)).toBe(
      'rgb(255, 253, 248)',
    );
  });

  it('leads by its own links to the list, to another language and back', async () => {
    await open(PROBLEM);
    await Promise.all([page.waitForNavigation(), page.click('.site-foot a[lang="ar"]')]);
    expect(page.url()).toBe(`${server.address}ar/microsoft/user-not-assigned.html`);
    expect(await page.$eval('html', (html) => [html.lang, html.dir])).toEqual(['ar', 'rtl']);
    await Promise.all([page.waitForNavigation(), page.click('.trail li:last-child a')]);
    expect(page.url()).toBe(`${server.address}ar/index.html#microsoft`);
    await Promise.all([
      page.waitForNavigation(),
      page.click('.problems a[href="microsoft/user-not-assigned.html"]'),
    ]);
    expect(page.url()).toBe(`${server.address}ar/microsoft/user-not-assigned.html`);
  });

  it('can be used with the keyboard from its first stop on', async () => {
    await open(PROBLEM);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

describe('the look-up page', () => {
  const ready = () => page.waitForSelector('#tool[data-alive]');

  it('finds the problem a text speaks of, and leads to its page', async () => {
    await open('en/look-up.html');
    await ready();
    await page.type('#look-up-text', 'AADSTS50105: Your administrator has configured the application');
    await page.keyboard.press('Enter');
    const card = await page.waitForSelector('#tool .card');
    expect(await card?.evaluate((one) => one.textContent)).toContain(
      'Your Microsoft\u00a0365 admin can fix this',
    );
    await Promise.all([page.waitForNavigation(), page.click('.whole a')]);
    expect(page.url()).toBe(server.address + PROBLEM);
  });

  it('answers what was typed before its code was there', async () => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    // Files that an earlier visit cached for offline use load at once.
    await page.setBypassServiceWorker(true);
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (request.url().endsWith('/tool.js')) await held;
      await request.continue();
    });
    await page.goto(`${server.address}en/look-up.html`, { waitUntil: 'domcontentloaded' });
    await page.type('#look-up-text', 'AADSTS90094');
    expect(await page.$('#tool[data-alive]')).toBeNull();
    release();
    await ready();
    expect(await page.$eval('#look-up-text', (field) => (field as HTMLTextAreaElement).value)).toBe(
      'AADSTS90094',
    );
    expect(await page.$eval('#look-up-text', (field) => field === document.activeElement)).toBe(true);
    await page.waitForSelector('#tool .answers button');
  });

  it('offers no button that only the extension can keep', async () => {
    await open('en/look-up.html');
    await ready();
    await page.type('#look-up-text', 'AADSTS90094');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#tool .card');
    await (await page.waitForSelector('#app-name'))?.type('Acme CRM');
    await page.waitForSelector('#tool [data-kind="copy"].main');
    expect(await page.$$('#tool [data-kind="message"]')).toEqual([]);
  });

  it('asks which app it was, so that the message names it', async () => {
    await open('en/look-up.html');
    await ready();
    await page.type('#look-up-text', 'AADSTS90094');
    await page.keyboard.press('Enter');
    const field = await page.waitForSelector('#app-name');
    const ways = '#tool :is([data-kind="copy"].main, [data-kind="mail"], .says)';
    expect(await page.$$(ways), 'a message without the name is of little use').toEqual([]);
    await field?.type('Acme CRM');
    await page.waitForFunction(() =>
      document.querySelector('#tool .card')?.textContent?.includes('Acme CRM'),
    );
    expect((await page.$$(ways)).length).toBeGreaterThan(1);
    expect(await page.$eval('#app-name', (field) => field === document.activeElement)).toBe(true);
  });

  it('checks a link that an address of the page asks for, in the reader’s language', async () => {
    await open('de/look-up.html#check');
    const field = await page.waitForSelector('#panel-check #pasted-link');
    await field?.type(
      'https://login.microsoftonline.com.evil.example/organizations/v2.0/adminconsent?client_id=1',
    );
    await page.waitForSelector('[data-verdict="danger"]');
  });

  it('makes a link to copy', async () => {
    await browser
      .defaultBrowserContext()
      .overridePermissions(new URL(server.address).origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await open('en/look-up.html#make');
    await (await page.waitForSelector('#tenant'))?.type('contoso.com');
    await page.click('#panel-make [data-kind="copy"]');
    await page.waitForSelector('#panel-make [data-done]');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^https:\/\/login\.microsoftonline\.com\/contoso\.com\/v2\.0\/adminconsent\?/);
  });

  it('is used with the keyboard alone', async () => {
    await open('en/look-up.html');
    await ready();
    await page.focus('#tab-look-up');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-check');
    expect(new URL(page.url()).hash).toBe('#check');
  });

  it('says without script where to go instead', async () => {
    await page.setJavaScriptEnabled(false);
    await open('en/look-up.html');
    expect(await page.$eval('noscript a', (link) => link.getAttribute('href'))).toBe('index.html');
    expect(await page.$eval('main', (main) => (main as HTMLElement).innerText)).toContain('JavaScript');
    expect(await page.$eval('#tool', (tool) => getComputedStyle(tool).display)).toBe('none');
  });

  it('and a whole walk ask for nothing but the files of the site', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const address of ['index.html', 'pl/look-up.html', 'pl/admins.html', 'pl/google/app-blocked.html'])
      await page.goto(server.address + address, { waitUntil: 'networkidle0' });
    expect(asked.length).toBeGreaterThan(6);
    expect(asked.filter((url) => !url.startsWith(server.address))).toEqual([]);
    expect(server.requests.filter(({ status }) => status !== 200)).toEqual([]);
  });

  it.each(LANGUAGES.map(({ code }) => code))('weighs little in every language: %s', async (code) => {
    // Files for offline use are copied from the browser's own cache, so nothing is sent twice.
    const own = await serveSite(folder);
    const fresh = await browser.createBrowserContext();
    const first = await fresh.newPage();
    await first.goto(`${own.address}${code}/look-up.html`);
    await first.waitForSelector('#tool[data-alive]');
    await first.waitForNetworkIdle();
    const files = () => own.requests.map(({ path }) => path);
    const bytes = () => own.requests.reduce((sum, request) => sum + request.bytes, 0);
    expect(files()).toContain(`/locales/${code}.json`);
    expect(bytes()).toBeGreaterThan(50_000);
    expect(bytes()).toBeLessThan(350_000);
    // With the words of its language, which load when a person starts to type.
    await first.focus('#look-up-text');
    await first.waitForNetworkIdle();
    await fresh.close();
    if (code !== 'en') expect(files()).toContain(`/words/${code}.js`);
    expect(new Set(files()).size).toBe(files().length);
    expect(bytes()).toBeLessThan(360_000);
    await own.close();
  });

  it('loads the words of a language with the first text that may be in it', async () => {
    const own = await serveSite(folder);
    await page.goto(`${own.address}en/look-up.html`);
    await ready();
    await page.waitForNetworkIdle();
    own.requests.length = 0;
    await page.type('#look-up-text', 'Ihr E-Mail-Konto wurde getrennt. Bitte verbinden Sie es erneut.');
    await page.waitForSelector('[data-rule="crm/disconnected"]');
    const files = own.requests.map(({ path }) => path);
    expect(files.filter((file) => file === '/words/de.js')).toHaveLength(1);
    expect(files.every((file) => file.startsWith('/words/'))).toBe(true);
    await own.close();
  });

  it('goes on showing what it has found until it can read what is typed', async () => {
    const ANSWER = '[data-rule="microsoft/user-not-assigned"]';
    const own = await serveSite(folder);
    const asked: string[] = [];
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.setBypassServiceWorker(true);
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (request.url().includes('/words/')) {
        asked.push(request.url());
        await held;
      }
      await request.continue();
    });
    await page.goto(`${own.address}en/look-up.html`);
    await ready();
    await page.type('#look-up-text', 'AADSTS50105');
    await page.waitForSelector(ANSWER);
    await page.type('#look-up-text', ' und das Konto ist gesperrt');
    await pause(100);
    expect(asked).toContain(`${own.address}words/de.js`);
    expect(await page.$(ANSWER)).not.toBeNull();
    release();
    await pause(500);
    expect(await page.$(ANSWER)).not.toBeNull();
    await own.close();
  });

  it('works without a network after a first use, and so does what was opened after it', async () => {
    const own = await serveSite(folder);
    const visit = (address: string) => page.goto(own.address + address);
    await visit('sv/look-up.html');
    await ready();
    await page.focus('#look-up-text');
    await page.waitForFunction(
      async (code) => {
        const names = (await (await caches.open('signpost')).keys()).map(({ url }) => url);
        return [`${code}/look-up.html`, `words/${code}.js`].every((end) =>
          names.some((name) => name.endsWith(end)),
        );
      },
      {},
      'sv',
    );
    await visit('sv/google/app-blocked.html');
    await own.close();
    await visit('sv/google/app-blocked.html');
    expect(await page.$eval('h1', (title) => title.textContent)).not.toBe('');
    await visit('sv/look-up.html');
    await ready();
    await page.type('#look-up-text', 'org_internal');
    await page.waitForSelector('[data-rule="google/org-internal"]');
    await page.$eval('#look-up-text', (field) => (field as HTMLTextAreaElement).select());
    await page.type('#look-up-text', 'Din inkorg har frånkopplats. Anslut den igen.');
    await page.waitForSelector('[data-rule="crm/disconnected"]');
    // Only words that were never loaded are missing.
    await page.$eval('#look-up-text', (field) => (field as HTMLTextAreaElement).select());
    await page.type('#look-up-text', 'il mio amministratore: AADSTS50105');
    await page.waitForSelector('[data-rule="microsoft/user-not-assigned"]');
    expect(await page.$eval('html', (html) => html.lang)).toBe('sv');
  });
});

const PAGES = ['index.html', 'look-up.html', 'admins.html', 'microsoft/user-not-assigned.html'];
const ADDRESSES = [
  'index.html',
  ...['en', 'ar', 'ja'].flatMap((code) => PAGES.map((name) => `${code}/${name}`)),
];

describe('every width, in the light and in the dark', () => {
  it.each(ADDRESSES)(
    'is fit for %s',
    async (address) => {
      await checkEverywhere(page, server.address + address);
    },
    60_000,
  );
});

describe('in Firefox', () => {
  let firefox: LabBrowser;
  beforeAll(async () => {
    firefox = await launchFirefox({ port: 0, hosts: [] });
  }, 60_000);
  afterAll(() => firefox?.close());

  it('a problem page is read, and leads on', async () => {
    const page = await firefox.newPage();
    await page.goto(server.address + PROBLEM);
    expect(await page.$eval('main', (main) => (main as HTMLElement).innerText)).toContain('AADSTS50105');
    expect(server.requests.every(({ status }) => status === 200)).toBe(true);
    expect(server.requests.filter(({ path }) => path.endsWith('.js'))).toEqual([]);
    await Promise.all([page.waitForNavigation(), page.click('.site-foot a[lang="ar"]')]);
    expect(await page.$eval('html', (html) => [html.lang, html.dir])).toEqual(['ar', 'rtl']);
    await page.close();
  });

  it('the look-up page finds a problem, and checks a link', async () => {
    const page = await firefox.newPage();
    await page.goto(`${server.address}en/look-up.html`);
    await page.waitForSelector('#tool[data-alive]');
    await page.type('#look-up-text', 'AADSTS50105');
    await page.keyboard.press('Enter');
    const card = await page.waitForSelector('#tool .card');
    expect(await card?.evaluate((one) => one.textContent)).toContain(
      'Your Microsoft\u00a0365 admin can fix this',
    );
    await page.click('#tab-check');
    const field = await page.waitForSelector('#panel-check #pasted-link');
    await field?.type(
      'https://login.microsoftonline.com.evil.example/organizations/v2.0/adminconsent?client_id=1',
    );
    await page.waitForSelector('[data-verdict="danger"]');
    await page.close();
  });
});
