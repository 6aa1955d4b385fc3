import type { Page } from 'puppeteer';
import { type Lab, type LabOptions, startLab } from '../server/server';
import { type LabBrowser, type LabBrowserOptions, launchChromium } from './browser';
import { openedBy, popupAbove, stopWorker } from './extension-driver';

export const EXTENSION = 'dist/chrome';
export const LAB_PAGE = 'https://lab.signpost.test/';

/** The lab with Chromium and the built extension, and actions of a person in it. */
export interface Harness {
  lab: Lab;
  browser: LabBrowser;
  /** Opens a new window; a new tab would have the current tab as its opener. */
  window(url?: string, size?: [number, number]): Promise<Page>;
  /** Returns the page that `act` opens. */
  opened(act: () => Promise<unknown>): Promise<Page>;
  clipboard(): Promise<string>;
  setClipboard(text: string): Promise<void>;
  /** Opens the real popup over a page. */
  popup(page: Page): Promise<Page>;
  /** Stops the background, as the browser does after half a minute without events. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Starts lab and browser. The caller closes them. */
export async function openHarness(
  options: LabOptions &
    Pick<
      LabBrowserOptions,
      'args' | 'elsewhere' | 'extension' | 'headless' | 'privateWindows' | 'welcome'
    > = {},
): Promise<Harness> {
  const lab = await startLab(options);
  const browser = await launchChromium({
    port: lab.port,
    hosts: lab.hosts,
    extension: options.extension ?? EXTENSION,
    args: options.args ?? [],
    elsewhere: options.elsewhere ?? {},
    headless: options.headless ?? true,
    welcome: options.welcome ?? false,
    privateWindows: options.privateWindows ?? false,
  });
  const context = browser.defaultBrowserContext();
  await context.overridePermissions(new URL(LAB_PAGE).origin, [
    'clipboard-read',
    'clipboard-write',
    'clipboard-sanitized-write',
  ]);
  let clipboardPage: Page | undefined;

  const openClipboardPage = async () => {
    clipboardPage ??= await browser.newPage({ type: 'window' });
    if (!clipboardPage.url().startsWith(LAB_PAGE)) await clipboardPage.goto(LAB_PAGE);
    await clipboardPage.bringToFront();
    return clipboardPage;
  };

  return {
    lab,
    browser,
    async window(url, size = [1280, 760]) {
      const page = await browser.newPage({ type: 'window' });
      await page.setViewport({ width: size[0], height: size[1] });
      if (url) await page.goto(url);
      return page;
    },
    opened: (act) => openedBy(browser, act),
    async clipboard() {
      return (await openClipboardPage()).evaluate(() => navigator.clipboard.readText());
    },
    async setClipboard(text) {
      await (await openClipboardPage()).evaluate((value) => navigator.clipboard.writeText(value), text);
    },
    popup: (page) => popupAbove(browser, page),
    stopWorker: () => stopWorker(browser),
    async close() {
      await browser.close();
      await lab.close();
    },
  };
}
