import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../build/derived-data';
import { checkEverywhere } from '../../lab/driver/axe';
import { type LabBrowser, launchChromium } from '../../lab/driver/browser';
import { type SiteServer, serveSite } from '../../lab/server/site-server';
import { buildSite } from '../../site/build';
import { renderPage } from '../../site/frame';
import { allPages } from '../../site/pages';
import { htmlComplaints } from '../unit/site/html';

/** The web edition in the languages that the e2e tests leave out. */

const OFTEN = ['ar', 'ja'];
const PAGES = ['index.html', 'look-up.html', 'admins.html', 'microsoft/user-not-assigned.html'];
const folder = mkdtempSync(join(tmpdir(), 'signpost-site-'));
let server: SiteServer;
let browser: LabBrowser;

beforeAll(async () => {
  await buildSite(undefined, folder);
  server = await serveSite(folder);
  browser = await launchChromium({ port: 0, hosts: [] });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(languages())('%s', (code) => {
  it.each(OFTEN.includes(code) ? [] : PAGES)(
    '%s fits and satisfies axe in every width, in the light and in the dark',
    async (name) => {
      const page = await browser.newPage();
      await checkEverywhere(page, `${server.address}${code}/${name}`);
      await page.close();
    },
    120_000,
  );

  it('is valid HTML throughout', async () => {
    const pages = [...allPages()].filter(({ language }) => language.code === code);
    expect(pages.length).toBeGreaterThan(50);
    expect(await htmlComplaints(pages.map((one) => renderPage(one)))).toEqual([]);
  }, 120_000);
});
