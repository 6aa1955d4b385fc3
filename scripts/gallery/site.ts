import type { Page } from 'puppeteer';
import type { SiteServer } from '../../lab/server/site-server';
import { serveBuiltSite } from '../site-server';
import { open, PAGE, type State } from './state';

/** The web edition. */

let server: Promise<SiteServer> | undefined;

const state = (
  id: string,
  title: string,
  address: string,
  reach?: (page: Page) => Promise<unknown>,
): State => ({
  id: `site/${id}`,
  title,
  sizes: PAGE,
  whole: 'html',
  everywhere: id === 'problem',
  async open(stage, language = 'en') {
    server ??= serveBuiltSite();
    const page = await open(stage, `${(await server).address}${language}/${address}`);
    await reach?.(page);
    return page;
  },
});

export const SITE: readonly State[] = [
  state('problem', 'A problem, for whoever has no extension', 'microsoft/admin-approval-required.html'),
  state('index', 'All problems', 'index.html'),
  state('admins', 'For whoever was sent a message', 'admins.html'),
  state('look-up', 'An error looked up', 'look-up.html', async (page) => {
    await (await page.waitForSelector('#look-up-text'))?.type('AADSTS50105');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#tool .card');
  }),
  state('check', 'Before a link is checked', 'look-up.html#check', (page) =>
    page.waitForSelector('#pasted-link'),
  ),
];
