import type { Page } from 'puppeteer';
import type { LabBrowser } from '../../lab/driver/browser';
import { addressOf, popupAbove, popupReady } from '../../lab/driver/extension-driver';
import { hintOn, signIn } from '../../lab/driver/person';
import { flowOf, startOf } from '../../lab/server/flows';
import { setScheme } from '../gallery/camera';
import { unroll } from '../gallery/window';

/** What the pictures show. */

/** The organization of the pictures, as the lab's own pages name it. */
const ORGANIZATION = 'contoso.com';
/** As wide as the toolbar window draws itself, as high as a browser lets it be. */
const POPUP = { width: 392, height: 600 };

/**
 * For the browser of the pictures: without a display the screen counts as a low one, on which the toolbar window
 * makes itself smaller; and that window takes its sharpness from the screen alone.
 */
export const SCREEN = ['--screen-info={3200x2400}', '--force-device-scale-factor=2'];

/** A window of its own, in the light: a tab behind another one is not drawn. */
export async function openWindow(
  browser: LabBrowser,
  { width, height, scale = 1 }: { width: number; height: number; scale?: number },
): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await setScheme(page, 'light');
  return page;
}

/** A person connects a mailbox and is stopped until an administrator approves; the hint is there. */
export async function openStopped(
  browser: LabBrowser,
  size: { width: number; height: number },
): Promise<Page> {
  const page = await openWindow(browser, size);
  const flow = flowOf('approval-tab');
  if (!flow) throw new Error('The lab has lost the flow approval-tab.');
  await page.goto(startOf(flow).replace('/common/', `/${ORGANIZATION}/`));
  await signIn(page);
  await hintOn(page);
  return page;
}

/** The real toolbar window above a page. */
export async function openAbove(browser: LabBrowser, page: Page): Promise<Page> {
  const popup = await popupAbove(browser, page);
  await setScheme(popup, 'light');
  return popup;
}

/** The toolbar window where it builds the admin consent link. */
export async function openAdminLink(browser: LabBrowser): Promise<Page> {
  const page = await openPopup(browser);
  await (await page.waitForSelector('#tab-admin-link'))?.click();
  await page.type('#tenant', ORGANIZATION);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return page;
}

/** As high as it takes to show all of it. */
export async function showWhole(popup: Page): Promise<Page> {
  await popup.setViewport({ ...POPUP, height: await unroll(popup), deviceScaleFactor: 2 });
  return popup;
}

/** Scrolled to the admin consent link and its parts. */
export async function showLink(popup: Page): Promise<Page> {
  await popup.$eval('.admin-link .link', (link) => {
    (link as HTMLElement).style.setProperty('scroll-margin', '12px');
    link.scrollIntoView();
  });
  return popup;
}

/** The toolbar window where a code was looked up. */
export async function openLookUp(browser: LabBrowser): Promise<Page> {
  const page = await openPopup(browser);
  await (await page.waitForSelector('#tab-look-up'))?.click();
  await page.type('#look-up-text', 'AADSTS50105');
  await page.keyboard.press('Enter');
  // It takes the focus a moment after it has come.
  await page.waitForSelector('.back:focus', { timeout: 3000 });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return page;
}

async function openPopup(browser: LabBrowser): Promise<Page> {
  const page = await openWindow(browser, { ...POPUP, scale: 2 });
  await page.goto(addressOf(browser, 'popup'));
  await popupReady(page);
  return page;
}

/** What is to be seen of a toolbar window, and no more: what lies beyond, Chromium draws displaced from right to left. */
export async function shootPopup(page: Page, type: 'png' | 'webp' = 'png'): Promise<Uint8Array> {
  const popup = await page.waitForSelector('#popup');
  if (!popup) throw new Error('The toolbar window is empty.');
  return popup.screenshot({ captureBeyondViewport: false, type });
}
