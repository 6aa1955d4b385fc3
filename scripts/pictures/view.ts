import type { Page, ScreenshotOptions } from 'puppeteer';
import type { Harness } from '../../lab/driver/harness';
import { closeOthers, openLook } from '../gallery/camera';
import { STATES } from '../gallery/state';
import { type Size, unroll } from '../gallery/window';

/** What a picture shows. */
export interface View {
  /** A state of the gallery. */
  id: string;
  /** The window, where it is not the state's own. */
  size?: Size;
  /** As much of the toolbar window as a browser shows at once, from this element on; else all of it. */
  from?: string;
}

/** As high as a browser lets the toolbar window be, and the blank above what is scrolled to. */
const HIGHEST = 600;
const ABOVE = 12;

/** Takes one picture in the light; the toolbar window as sharp as a good screen shows it. `own` is as for the gallery. */
export async function pictureOf(
  stage: Harness,
  own: Page,
  view: View,
  language: string,
  options: ScreenshotOptions = {},
): Promise<Uint8Array> {
  const state = STATES.find(({ id }) => id === view.id);
  const size = view.size ?? state?.sizes[0];
  if (!state || !size) throw new Error(`The gallery has no state ${view.id}.`);
  const page = await openLook(stage, own, { state, language, scheme: 'light', size });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const picture = state.whole ? await shootPopup(page, view.from, options) : await page.screenshot(options);
  await closeOthers(stage, own);
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
