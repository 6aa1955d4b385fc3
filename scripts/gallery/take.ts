import { join } from 'node:path';
import type { Page } from 'puppeteer';
import type { LabBrowser } from '../../lab/driver/browser';

export type Scheme = 'light' | 'dark';
export type Size = readonly [width: number, height: number];

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

/** Light or dark, and without motion: a picture taken in the middle of one compares with nothing. */
export async function setScheme(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** Another size of the window. */
export async function setSize(page: Page, [width, height]: Size): Promise<void> {
  await page.setViewport({ width, height });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The toolbar window without its own scrolling, so that one picture shows all of it; gives its height. */
export function unroll(page: Page): Promise<number> {
  return page.$eval('#popup', (popup) => {
    (popup as HTMLElement).style.setProperty('max-block-size', 'none');
    return Math.ceil(popup.getBoundingClientRect().height);
  });
}

/** Saves what is to be seen, or the whole of what the selector names, and gives the file's name. */
export async function take(page: Page, folder: string, name: string, selector?: string): Promise<string> {
  const image = `${name}.webp`;
  const element = selector ? await page.$(selector) : null;
  await (element ?? page).screenshot({
    path: join(folder, image) as `${string}.webp`,
    type: 'webp',
    quality: 85,
  });
  return image;
}
