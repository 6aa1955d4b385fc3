import type { Page } from 'puppeteer';
import type { LabBrowser } from '../../lab/driver/browser';
import { waitForHint } from '../../lab/driver/closed-root';
import { addressOf, popupReady } from '../../lab/driver/extension-driver';
import { loadScreens } from '../../lab/screens';
import { openWindow, type Size, unroll } from './take';

/** Something of the product that can be looked at, and how one gets there. */
export interface State {
  /** `popup/look-up-answers`: the part of the gallery it belongs to, and what it is. */
  id: string;
  title: string;
  /** The windows it is seen in, the usual one first. */
  sizes: readonly Size[];
  /** What of the page to take, even where one would have to scroll; else the window. */
  whole?: string;
  /** Whether it is seen on paper. */
  printed?: true;
  /** What is stored beforehand, besides the language. */
  stored?: { settings?: object; cases?: readonly object[] };
  /** Whether it is worth a look in every language. */
  everywhere?: true;
  /** Whether it is the same in every language and color scheme. */
  alike?: true;
  /** Leads there, and gives the window to look at. */
  open(scene: Scene): Promise<Page>;
}

/** A browser with nothing in it, for one state. */
export interface Scene {
  browser: LabBrowser;
  /** A window on an address; `before` runs in each of its pages before their own scripts. */
  window(url: string, size?: Size, before?: () => void): Promise<Page>;
}

/** As wide as the toolbar window draws itself, and as narrow as it gets. */
export const POPUP: readonly Size[] = [
  [392, 600],
  [320, 480],
];
/** An ordinary window, and a telephone. */
export const PAGE: readonly Size[] = [
  [1100, 760],
  [360, 720],
];

export const sceneOf = (browser: LabBrowser): Scene => ({
  browser,
  async window(url, [width, height] = [1100, 760], before) {
    const page = await openWindow(browser, { width, height });
    if (before) await page.evaluateOnNewDocument(before);
    await page.goto(url);
    return page;
  },
});

export const pause = (time: number) => new Promise((done) => setTimeout(done, time));

const screens = loadScreens();

/** The address of a screen of the lab. */
export function urlOf(id: string): string {
  const screen = screens.find((one) => one.id === id);
  if (!screen) throw new Error(`The lab has lost ${id}.`);
  return screen.url;
}

/** A window on a screen of the lab, with its hint if it brings one. */
export async function onScreen(scene: Scene, id: string, size?: Size): Promise<Page> {
  const page = await scene.window(urlOf(id), size);
  if (id.startsWith('healthy/')) await pause(400);
  else if (!(await waitForHint(page, 8000))) throw new Error(`no hint on ${id}`);
  return page;
}

/** The toolbar window above a screen of the lab. */
export async function aboveScreen(scene: Scene, id: string): Promise<Page> {
  await onScreen(scene, id);
  return popupAbove(scene);
}

/**
 * The toolbar window above the page that was opened last. It is drawn in a window of its own: of a real one no picture
 * shows more than it has room for.
 */
export function popupAbove(scene: Scene): Promise<Page> {
  return openPopup(scene, tabBefore);
}

/** The toolbar window without a page behind it, on one of its tabs. */
export async function popupTab(scene: Scene, tab: string, before?: () => void): Promise<Page> {
  const page = await openPopup(scene, before);
  await page.click(`#tab-${tab}`);
  return page;
}

async function openPopup(scene: Scene, before: (() => void) | undefined): Promise<Page> {
  const page = await scene.window(addressOf(scene.browser, 'popup'), POPUP[0], before);
  await popupReady(page);
  await unroll(page);
  return page;
}

/** Runs in the page: the current tab is the one before the page's own. */
function tabBefore(): void {
  const { chrome } = globalThis as unknown as {
    chrome: { tabs: { query(of: object): Promise<{ id: number }[]> } };
  };
  const query = chrome.tabs.query.bind(chrome.tabs);
  const value = async () => (await query({})).sort((one, other) => other.id - one.id).slice(1, 2);
  Object.defineProperty(chrome.tabs, 'query', { value });
}
