import type { ElementHandle, Page } from 'puppeteer';
import { addressOf, chooseByKeys, popupReady } from '../driver/extension-driver';
import type { Harness } from '../driver/harness';
import { hintOn } from '../driver/person';
import { pause } from '../driver/wait';
import { urlOf } from '../screens';
import { PREPARATIONS, tabBefore } from './preparations';

export type Size = readonly [width: number, height: number];

/** A verb and its arguments. */
export type Step = string[];

/** Where steps are taken. */
export interface StepContext {
  harness: Harness;
  language: string;
  /** Returns the address of the web edition, for steps that open its pages. */
  site?(): Promise<string>;
}

interface OpeningContext extends StepContext {
  /** Size of windows on the lab, if not the usual one. */
  size: Size | undefined;
  /** Page that was opened last. */
  page: Page | undefined;
}

/** Size of the popup in pixels. */
const POPUP_SIZE: Size = [392, 600];
/** Time after which a click on something new counts, in milliseconds. */
const CLICKABLE_AFTER_MS = 700;
/** Time for a page without a hint to be read, in milliseconds. */
const SETTLE_MS = 600;

/** Steps that open a window or another page in it. */
const OPENING_STEPS: Readonly<Record<string, (from: OpeningContext, ...words: string[]) => Promise<Page>>> = {
  /** Opens a screen of the lab and waits for its hint, unless it is healthy. */
  async screen({ harness, size }, id = '') {
    const page = await harness.window(undefined, size && [...size]);
    await page.goto(urlOf(id));
    if (id.startsWith('healthy/')) await pause(SETTLE_MS);
    else await hintOn(page);
    return page;
  },
  /** Opens a screen or an address without a hint. */
  async silent({ harness, page: before }, where = '') {
    const page = before ?? (await harness.window());
    await page.goto(where.startsWith('https:') ? where : urlOf(where));
    await pause(SETTLE_MS);
    return page;
  },
  /** Opens the popup for the last page, in a window of its own, since pictures of a real popup would be cut off. */
  above: ({ harness }) => openPopup(harness, (page) => page.evaluateOnNewDocument(tabBefore)),
  /** Opens the popup without a page behind it, on one of its tabs. */
  async tab({ harness }, name, prepared = 'nothing') {
    const page = await openPopup(harness, PREPARATIONS[prepared]);
    await page.click(`#tab-${name}`);
    await page.waitForFunction(isDrawn);
    return page;
  },
  /** Opens one of the extension's pages. */
  async page({ harness }, name = '', prepared = 'nothing') {
    const page = await harness.window();
    await PREPARATIONS[prepared]?.(page);
    const [file = '', hash = ''] = name.split('#');
    await page.goto(`${addressOf(harness.browser, file)}${hash && `#${hash}`}`);
    await page.waitForSelector('h1, .sheet');
    return page;
  },
  /** Opens a page of the web edition. */
  async site({ harness, language, site }, path) {
    if (!site) throw new Error('The address of the web edition is missing.');
    return harness.window(`${await site()}${language}/${path}`);
  },
};

/** Steps of a person in the window. */
const ACTION_STEPS: Readonly<Record<string, (page: Page, ...words: string[]) => Promise<unknown>>> = {
  wait: (page, selector = '') => page.waitForSelector(selector),
  /** A line break in the text presses Enter. */
  type: async (page, selector = '', text = '') => (await page.waitForSelector(selector))?.type(text),
  click: async (page, selector = '') => (await page.waitForSelector(selector))?.click(),
  async choose(page, list = '', value = '') {
    await page.waitForSelector(list);
    await chooseByKeys(page, list, value);
  },
  async paste(page, selector = '', text = '') {
    await page.waitForSelector(selector);
    await page.focus(selector);
    await page.keyboard.sendCharacter(text);
  },
  upload: async (page, selector = '', file = '') =>
    ((await page.$(selector)) as ElementHandle<HTMLInputElement> | null)?.uploadFile(file),
  prepare: async (page, name = '') => PREPARATIONS[name]?.(page),
  /** Clicks parts of the hint, one after the other. */
  async press(page, ...selectors) {
    await page.bringToFront();
    await pause(CLICKABLE_AFTER_MS);
    for (const selector of selectors) await (await hintOn(page)).click(selector);
    await pause(150);
  },
  /** Opens all folded parts of the hint. */
  unfold: async (page) =>
    (await hintOn(page)).inside((root) => {
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      root.querySelector('details')?.scrollIntoView();
    }),
};

/** Takes the steps and returns the page in which they end; windows on the lab have the given size. */
export async function reach(steps: readonly Step[], context: StepContext, size?: Size): Promise<Page> {
  let page: Page | undefined;
  for (const [verb = '', ...words] of steps) {
    const open = OPENING_STEPS[verb];
    const act = ACTION_STEPS[verb];
    if (open) page = await open({ ...context, size, page }, ...words);
    else if (act && page) await act(page, ...words);
    else throw new Error(`There is no step "${verb}", or no window for it.`);
  }
  if (!page) throw new Error('No step opens a window.');
  return page;
}

async function openPopup(
  harness: Harness,
  prepare: ((page: Page) => Promise<unknown>) | undefined,
): Promise<Page> {
  const page = await harness.window(undefined, [...POPUP_SIZE]);
  await prepare?.(page);
  await page.goto(addressOf(harness.browser, 'popup'));
  await popupReady(page);
  return page;
}

/** Runs in the page. Whether all visible panels, nested ones included, have content. */
function isDrawn(): boolean {
  return [...document.querySelectorAll('[role=tabpanel]:not([hidden])')].every(
    (one) => one.childElementCount > 0,
  );
}
