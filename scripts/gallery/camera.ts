import { join } from 'node:path';
import type { Page, ScreenshotOptions } from 'puppeteer';
import { hint } from '../../lab/driver/closed-root';
import { addressOf } from '../../lab/driver/extension-driver';
import { openHarness } from '../../lab/driver/harness';
import { stateOf } from '../../lab/states';
import { closeOthers, type Look, openLook, type Studio } from '../../lab/states/look';
import type { Size } from '../../lab/states/reach';
import { serveBuiltSite } from '../site-server';

/** A picture, with the hint that was there if one is compared. */
export interface Shot extends Look {
  /** File beside the contact sheet. */
  image: string;
  found?: string;
}

/** False where the wrong hint, or none, was found. */
export function isRight({ state, found }: Shot): boolean {
  return state.expected === found;
}

const BROWSERS = 2;

/** Takes all pictures, several at once, each state in a browser that nothing else is stored in; they keep their order. */
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

/** Does something in a browser with the lab, the built extension and the web edition. */
export async function inStudio(work: (studio: Studio) => Promise<void>): Promise<void> {
  const stage = await openHarness();
  try {
    const own = await stage.window(addressOf(stage.browser, 'about'));
    await work({ stage, own, site: async () => (await serveBuiltSite()).address });
  } finally {
    await stage.close();
  }
}

async function shoot(studio: Studio, look: Look, folder: string): Promise<Shot> {
  const { state, language, scheme, size } = look;
  const page = await openLook(studio, look);
  const found = state.expected === undefined ? {} : { found: await hintSeen(page) };
  const image = `${state.id.replaceAll('/', '-')}-${size[0]}-${scheme}-${language}.webp`;
  if (state.whole === '#popup') await unroll(page);
  const element = state.whole ? await page.$(state.whole) : null;
  const path = join(folder, image) as `${string}.webp`;
  await (element ?? page).screenshot({ path, type: 'webp', quality: 85 });
  await closeOthers(studio);
  return { ...look, ...found, image };
}

async function hintSeen(page: Page): Promise<string> {
  const found = await hint(page);
  return found ? `${found.rule}, ${found.certainty}` : 'no hint';
}

/** The toolbar window without its own scrolling, so that one picture shows all of it; gives its height. */
function unroll(page: Page): Promise<number> {
  return page.$eval('#popup', (popup) => {
    (popup as HTMLElement).style.setProperty('max-block-size', 'none');
    return Math.ceil(popup.getBoundingClientRect().height);
  });
}

/** What a picture by itself shows. */
export interface View {
  /** A state of the product. */
  id: string;
  /** The window, where it is not the state's own. */
  size?: Size;
  /** As much of the toolbar window as a browser shows at once, from this element on; else all of it. */
  from?: string;
}

/** As high as a browser lets the toolbar window be, and the blank above what is scrolled to. */
const HIGHEST = 600;
const ABOVE = 12;

/** Takes one picture in the light; the toolbar window as sharp as a good screen shows it. */
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
  const all = await unroll(page);
  const width = page.viewport()?.width ?? 0;
  await page.setViewport({ width, height: all, deviceScaleFactor: 1.5 });
  const top = from ? await page.$eval(from, (element) => element.getBoundingClientRect().top) : 0;
  const y = Math.max(0, top - ABOVE);
  const height = from ? Math.min(HIGHEST, all - y) : all;
  return page.screenshot({ ...options, clip: { x: 0, y, width, height } });
}
