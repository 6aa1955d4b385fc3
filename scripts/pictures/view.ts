import type { Page, ScreenshotOptions } from 'puppeteer';
import { stateOf } from '../../lab/states';
import { closeOthers, openLook, type Studio } from '../../lab/states/look';
import type { Size } from '../../lab/states/reach';
import { unroll } from '../gallery/camera';

/** What a picture shows. */
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
