import type { Page } from 'puppeteer';
import { addressOf, popupReady } from '../../lab/driver/extension-driver';
import type { Harness } from '../../lab/driver/harness';
import { hintOn } from '../../lab/driver/person';
import { pause } from '../../lab/driver/wait';
import { urlOf } from '../../lab/screens';
import { type Size, unroll } from './window';

/** Something of the product that can be looked at, and how one gets there. */
export interface State {
  /** `popup/look-up-answers`: the part of the sheet it belongs to, and what it is. */
  id: string;
  title: string;
  /** The windows it is seen in, the usual one first. */
  sizes: readonly Size[];
  /** What of the page to take, even where one would have to scroll; else the window. */
  whole?: string;
  /** Whether it is seen on paper. */
  printed?: boolean;
  /** What is stored beforehand, besides the language. */
  stored?: { settings?: object; cases?: readonly object[]; 'app-answers'?: readonly object[] };
  /** Whether it is worth a look in every language. */
  everywhere?: boolean;
  /** The hint that has to be there, `microsoft/other, likely`, or `no hint`; left out, none is compared. */
  expected?: string;
  /** Leads there, and gives the window to look at. The extension speaks the language already. */
  open(stage: Harness, language?: string): Promise<Page>;
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

/** A window on a page; `before` runs in each of its documents before their own scripts. */
export async function open(stage: Harness, url: string, before?: () => void, size?: Size): Promise<Page> {
  const page = await stage.window(undefined, size && [...size]);
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(url);
  return page;
}

/** A window on a screen of the lab, with its hint if it brings one. */
export async function onScreen(stage: Harness, id: string, size?: Size): Promise<Page> {
  const page = await open(stage, urlOf(id), undefined, size);
  if (id.startsWith('healthy/')) await pause(400);
  else await hintOn(page);
  return page;
}

/** The toolbar window above a screen of the lab. */
export async function aboveScreen(stage: Harness, id: string): Promise<Page> {
  await onScreen(stage, id);
  return popupAbove(stage);
}

/**
 * The toolbar window above the page that was opened last. It is drawn in a window of its own: of a real one no picture
 * shows more than it has room for.
 */
export function popupAbove(stage: Harness): Promise<Page> {
  return openPopup(stage, tabBefore);
}

/** The toolbar window without a page behind it, on one of its tabs. */
export async function popupTab(stage: Harness, tab: string, before?: () => void): Promise<Page> {
  const page = await openPopup(stage, before);
  await page.click(`#tab-${tab}`);
  return page;
}

async function openPopup(stage: Harness, before: (() => void) | undefined): Promise<Page> {
  const page = await open(stage, addressOf(stage.browser, 'popup'), before, POPUP[0]);
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
