import type { ElementHandle, Page } from 'puppeteer';
import { addressOf, chooseByKeys, popupReady } from '../driver/extension-driver';
import type { Harness } from '../driver/harness';
import { hintOn } from '../driver/person';
import { pause } from '../driver/wait';
import { urlOf } from '../screens';
import { PREPARED, tabBefore } from './prepared';

export type Size = readonly [width: number, height: number];

/** What is done, and with what. */
export type Step = string[];

/** Where the steps are taken, and in which language. */
export interface Place {
  stage: Harness;
  language: string;
  /** The address of the web edition, for steps that lead to its pages. */
  site?(): Promise<string>;
}

interface Opening extends Place {
  /** How large a window on the lab is; else as usual. */
  size: Size | undefined;
  /** The window that was opened last. */
  page: Page | undefined;
}

/** As wide as the toolbar window draws itself. */
const POPUP: Size = [392, 600];
/** A press on something that has just come does not count. */
const GROWN_UP = 700;
/** How long a page gets on which no hint is waited for. */
const SETTLED = 600;

/** Steps that open a window, or go on to another page in it. */
const OPENING: Readonly<Record<string, (from: Opening, ...words: string[]) => Promise<Page>>> = {
  /** A screen of the lab, with its hint if it brings one. */
  async screen({ stage, size }, id = '') {
    const page = await stage.window(undefined, size && [...size]);
    await page.goto(urlOf(id));
    if (id.startsWith('healthy/')) await pause(SETTLED);
    else await hintOn(page);
    return page;
  },
  /** A screen or an address on which no hint is to come. */
  async silent({ stage, page: before }, where = '') {
    const page = before ?? (await stage.window());
    await page.goto(where.startsWith('https:') ? where : urlOf(where));
    await pause(SETTLED);
    return page;
  },
  /**
   * The toolbar window above the page that was opened last. It is drawn in a window of its own: of a real one no
   * picture shows more than it has room for.
   */
  above: ({ stage }) => openPopup(stage, (page) => page.evaluateOnNewDocument(tabBefore)),
  /** The toolbar window without a page behind it, on one of its tabs. */
  async tab({ stage }, name, prepared = 'nothing') {
    const page = await openPopup(stage, PREPARED[prepared]);
    await page.click(`#tab-${name}`);
    await page.waitForFunction(isDrawn);
    return page;
  },
  /** One of the extension's own pages. */
  async page({ stage }, name = '', prepared = 'nothing') {
    const page = await stage.window();
    await PREPARED[prepared]?.(page);
    const [file = '', hash = ''] = name.split('#');
    await page.goto(`${addressOf(stage.browser, file)}${hash && `#${hash}`}`);
    await page.waitForSelector('h1, .sheet');
    return page;
  },
  /** A page of the web edition. */
  async site({ stage, language, site }, path) {
    if (!site) throw new Error('Nobody has said where the web edition is.');
    return stage.window(`${await site()}${language}/${path}`);
  },
};

/** Steps of a person in the window. */
const ACTING: Readonly<Record<string, (page: Page, ...words: string[]) => Promise<unknown>>> = {
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
  prepare: async (page, name = '') => PREPARED[name]?.(page),
  /** Presses parts of the hint, one after the other. */
  async press(page, ...selectors) {
    await page.bringToFront();
    await pause(GROWN_UP);
    for (const selector of selectors) await (await hintOn(page)).click(selector);
    await pause(150);
  },
  /** Opens everything in the hint that can be opened. */
  unfold: async (page) =>
    (await hintOn(page)).inside((root) => {
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      root.querySelector('details')?.scrollIntoView();
    }),
};

/** Takes the steps, and gives the window in which they end; windows on the lab are as large as `size`. */
export async function reach(steps: readonly Step[], place: Place, size?: Size): Promise<Page> {
  let page: Page | undefined;
  for (const [verb = '', ...words] of steps) {
    const open = OPENING[verb];
    const act = ACTING[verb];
    if (open) page = await open({ ...place, size, page }, ...words);
    else if (act && page) await act(page, ...words);
    else throw new Error(`There is no step "${verb}", or no window for it.`);
  }
  if (!page) throw new Error('No step opens a window.');
  return page;
}

async function openPopup(
  stage: Harness,
  prepare: ((page: Page) => Promise<unknown>) | undefined,
): Promise<Page> {
  const page = await stage.window(undefined, [...POPUP]);
  await prepare?.(page);
  await page.goto(addressOf(stage.browser, 'popup'));
  await popupReady(page);
  return page;
}

/** Runs in the page: whatever panel is in sight has something in it, those inside of others too. */
function isDrawn(): boolean {
  return [...document.querySelectorAll('[role=tabpanel]:not([hidden])')].every(
    (one) => one.childElementCount > 0,
  );
}
