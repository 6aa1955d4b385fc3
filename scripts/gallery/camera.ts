import { join } from 'node:path';
import type { Page, ScreenshotOptions } from 'puppeteer';
import { hint } from '../../lab/driver/closed-root';
import { addressOf } from '../../lab/driver/extension-driver';
import { openHarness } from '../../lab/driver/harness';
import { hintLabel } from '../../lab/screens';
import { stateOf } from '../../lab/states';
import { closeOthers, type Look, openLook, type Studio } from '../../lab/states/look';
import type { Size } from '../../lab/states/reach';
import { serveBuiltSite } from '../site-server';

/** A picture, with the hint in it if the state expects one or none. */
export interface Shot extends Look {
  /** File name beside the contact sheet. */
  image: string;
  found?: string;
}

/** Whether the picture shows the expected hint, if any is expected. */
export function isRight({ state, found }: Shot): boolean {
  return state.expected === found;
}

/** Number of browsers that take pictures in parallel. */
const BROWSERS = 2;

/** Takes all pictures, in several browsers at once, and returns them in the order of the looks. */
export async function shootAll(looks: readonly Look[], folder: string): Promise<Shot[]> {
  const shots: Shot[] = [];
  const left = looks.entries();
  const work = async (studio: Studio) => {
    for (const [at, look] of left)
      shots[at] = await shoot(studio, look, folder).catch((error: unknown) => {
        throw new Error(`${look.state.id} (${look.language}): ${error}`);
      });
  };
  await Promise.all(Array.from({ length: Math.min(BROWSERS, looks.length) }, () => inStudio(work)));
  return shots;
}

/** Runs work in a browser with the lab, the built extension and the web edition. */
export async function inStudio(work: (studio: Studio) => Promise<void>): Promise<void> {
  const harness = await openHarness();
  try {
    const extensionPage = await harness.window(addressOf(harness.browser, 'about'));
    await work({ harness, extensionPage, site: async () => (await serveBuiltSite()).address });
  } finally {
    await harness.close();
  }
}

async function shoot(studio: Studio, look: Look, folder: string): Promise<Shot> {
  const { state, language, scheme, size } = look;
  const page = await openLook(studio, look);
  const found = state.expected === undefined ? {} : { found: hintLabel(await hint(page)) };
  const image = `${state.id.replaceAll('/', '-')}-${size[0]}-${scheme}-${language}.webp`;
  if (state.whole === '#popup') await expandPopup(page);
  const element = state.whole ? await page.$(state.whole) : null;
  const path = join(folder, image) as `${string}.webp`;
  await (element ?? page).screenshot({ path, type: 'webp', quality: 85 });
  await closeOthers(studio);
  return { ...look, ...found, image };
}

/** Lets the popup grow to its full height, so that one picture shows all of it, and returns that height. */
function expandPopup(page: Page): Promise<number> {
  return page.$eval('#popup', (popup) => {
    (popup as HTMLElement).style.setProperty('max-block-size', 'none');
    return Math.ceil(popup.getBoundingClientRect().height);
  });
}

/** The subject of a single picture. */
export interface View {
  /** Id of a state of the product. */
  id: string;
  /** Window size, if it is not the state's own. */
  size?: Size;
  /** Selector of the element from which on the popup is shown, as high as in a browser; all of it if left out. */
  from?: string;
}

/** Height limit of a browser's popup, and the space above the element it starts from, in pixels. */
const MAX_POPUP_HEIGHT = 600;
const SPACE_ABOVE = 12;

/** Takes one picture in the light color scheme; of the popup with a higher resolution. */
export async function pictureOf(
  studio: Studio,
  { id, size, from }: View,
  language: string,
  options: ScreenshotOptions = {},
): Promise<Uint8Array> {
  const state = stateOf(id);
  const page = await openLook(studio, { state, language, scheme: 'light', size: size ?? state.sizes[0] });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const picture = state.whole ? await shootPopup(page, from, options) : await page.screenshot(options);
  await closeOthers(studio);
  return picture;
}

async function shootPopup(page: Page, from: string | undefined, options: ScreenshotOptions) {
  const all = await expandPopup(page);
  const width = page.viewport()?.width ?? 0;
  await page.setViewport({ width, height: all, deviceScaleFactor: 1.5 });
  const top = from ? await page.$eval(from, (element) => element.getBoundingClientRect().top) : 0;
  const y = Math.max(0, top - SPACE_ABOVE);
  const height = from ? Math.min(MAX_POPUP_HEIGHT, all - y) : all;
  return page.screenshot({ ...options, clip: { x: 0, y, width, height } });
}
