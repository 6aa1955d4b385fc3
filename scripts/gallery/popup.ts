import type { Page } from 'puppeteer';
import type { LabBrowser } from '../../tests/lab/browser';
import { waitForHint } from '../../tests/lab/closed';
import { popupReady } from '../../tests/lab/popup-ready';
import type { Screen } from '../../tests/lab/screens';
import { setScheme, take } from './screens';
import type { Shot } from './shot';

/** As wide as the popup draws itself, as high as a browser lets it be. */
const SIZE = { width: 392, height: 600 };

interface State {
  name: string;
  title: string;
  act?: (page: Page) => Promise<void>;
}

/** What can be reached without a page behind the popup. */
const STATES: readonly State[] = [
  { name: 'unwatched', title: 'This page: not a watched one' },
  { name: 'look-up', title: 'Look up: empty', act: (page) => page.click('#tab-look-up') },
  { name: 'look-up-answers', title: 'Look up: a pasted error', act: lookUp },
  {
    name: 'look-up-one',
    title: 'Look up: one answer',
    act: async (page) => {
      await lookUp(page);
      await page.keyboard.press('Enter');
    },
  },
  { name: 'admin-link', title: 'Admin link', act: (page) => page.click('#tab-admin-link') },
  {
    name: 'admin-link-filled',
    title: 'Admin link: with a domain',
    act: (page) => tenant(page, 'contoso.com'),
  },
  {
    name: 'admin-link-wrong',
    title: 'Admin link: an address',
    act: (page) => tenant(page, 'jo@contoso.com'),
  },
  { name: 'mailbox', title: 'Mailbox: before a click', act: (page) => mailbox(page, 'jo@contoso.com') },
  {
    name: 'mailbox-unreachable',
    title: 'Mailbox: nobody could be reached',
    act: async (page) => {
      await mailbox(page, 'contoso.com');
      await page.click('.ask');
      await page.waitForSelector('[data-verdict]');
    },
  },
];

async function lookUp(page: Page): Promise<void> {
  await page.click('#tab-look-up');
  await page.type('#look-up-text', 'AADSTS50105');
}

async function tenant(page: Page, text: string): Promise<void> {
  await page.click('#tab-admin-link');
  await page.type('#tenant', text);
}

async function mailbox(page: Page, text: string): Promise<void> {
  await page.click('#tab-mailbox');
  await page.type('#mail-domain', text);
}

/** Pictures of the popup: each state light and dark, and above two real pages of the lab. */
export async function shootPopup(
  browser: LabBrowser,
  screens: readonly Screen[],
  folder: string,
): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const { name, title, act } of STATES) {
    const page = await browser.newPage({ type: 'window' });
    await page.setViewport(SIZE);
    await setScheme(page, 'light');
    await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await popupReady(page);
    await act?.(page);
    shots.push(...(await both(page, folder, name, title)));
    await page.close();
  }
  const wrong = screens.find(({ id, rule }) => id === rule);
  const healthy = screens.find(({ expect }) => !expect);
  for (const screen of [wrong, healthy]) {
    if (screen) shots.push(...(await aboveScreen(browser, screen, folder)));
  }
  return shots;
}

/** The real popup, opened as a click on the toolbar button opens it. */
async function aboveScreen(browser: LabBrowser, screen: Screen, folder: string): Promise<Shot[]> {
  const extension = (await browser.extensions()).get(browser.extensionId ?? '');
  if (!extension) return [];
  const page = await browser.newPage({ type: 'window' });
  await page.goto(screen.url);
  await waitForHint(page, screen.expect ? 4000 : 500);
  const address = `chrome-extension://${browser.extensionId}/popup.html`;
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((one) => one.url() === address, { timeout: 5000 });
  const popup = await target.asPage();
  await setScheme(popup, 'light');
  await popupReady(popup);
  const name = `this-page-${screen.id.replaceAll('/', '-')}`;
  const shots = await both(popup, folder, name, `This page: ${screen.title}`);
  await page.close();
  return shots;
}

async function both(page: Page, folder: string, name: string, title: string): Promise<Shot[]> {
  const shot = { address: 'popup', group: 'popup', width: SIZE.width };
  const inLight = await take(page, folder, `popup-${name}`);
  await setScheme(page, 'dark');
  const inDark = await take(page, folder, `popup-${name}-dark`);
  return [
    { ...shot, title, image: inLight },
    { ...shot, title: `${title}, dark`, image: inDark },
  ];
}
