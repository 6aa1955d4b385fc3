import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkEverywhere } from '../../lab/driver/axe';
import { type LabBrowser, launchChromium } from '../../lab/driver/browser';
import { type SiteServer, serveSite } from '../../lab/server/site-server';
import { buildSite } from '../../site/build';

/** The web edition as it is built, from a server that does no more than any web host. */

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
    await Promise.all([page.waitForNavigation(), page.click('.foot a[lang="ar"]')]);
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

const PAGES = ['index.html', 'admins.html', 'microsoft/user-not-assigned.html'];
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
