import type { Page } from 'puppeteer';
import type { Hostile, Outcome } from '../hostile';
import type { LabBrowser } from './browser';
import { type Hint, hint, waitForHint } from './closed-root';
import { pause } from './wait';

/** The result of a page's attack. */
export interface Trial {
  outcome: Outcome | 'HIDDEN AND CLICKABLE';
  rule: string | undefined;
  /** Exceptions on the page. */
  errors: string[];
  /** What the page obtained from the extension. */
  stolen: unknown;
}

/** Returns whether a picture (a data URL) shows the hint's main button as it should look. */
export type Judge = (picture: string) => Promise<boolean>;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Opens a hostile page in a new window, lets it attack, clicks as a person would, and returns the result. */
export async function attempt(browser: LabBrowser, judge: Judge, hostile: Hostile): Promise<Trial> {
  const page = await browser.newPage({ type: 'window' });
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    // Firefox also reports violations of the page's policy as errors.
    if (!String(error).includes('Content-Security-Policy')) errors.push(String(error));
  });
  try {
    await page.setViewport({ width: 1280, height: 760 });
    // Without a window manager no window has the focus.
    await page.emulateFocusedPage(true).catch(() => undefined);
    await page.goto(hostile.url, { waitUntil: 'domcontentloaded' });
    if (hostile.expect === 'silent')
      return { ...(await watchSilence(page)), errors, stolen: await stolen(page) };
    const first = await waitForHint(page, 25_000);
    if (!first) return { outcome: 'silent', rule: undefined, errors, stolen: await stolen(page) };
    await pause(700);
    const place = await buttonBox(first);
    await page.evaluate(() => (window as { attack?: () => void }).attack?.());
    await pause(900);
    const found = await clickThrough(page, first, place, hostile, judge);
    return { ...found, rule: first.rule, errors, stolen: await stolen(page) };
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** Checks that no hint appears on the page or in its frames. */
async function watchSilence(page: Page): Promise<Pick<Trial, 'outcome' | 'rule'>> {
  await pause(1_800);
  const seen = await hint(page).catch(() => null);
  if (seen) return { outcome: 'seen', rule: seen.rule };
  for (const frame of page.frames()) {
    const hosts = await frame
      .evaluate(() => document.querySelectorAll('signpost-hint').length)
      .catch(() => 0);
    if (hosts > 0) return { outcome: 'seen', rule: 'in a frame' };
  }
  return { outcome: 'silent', rule: undefined };
}

/** Clicks up to two times, as a person does when a button does not react. */
async function clickThrough(
  page: Page,
  first: Hint,
  place: Box,
  { click, expect }: Hostile,
  judge: Judge,
): Promise<Pick<Trial, 'outcome'>> {
  const asExpected = (end: Outcome) => (expect.split('-or-').includes(end) ? expect : end);
  for (let clicks = 0; clicks < 2; clicks++) {
    const now = (await hint(page).catch(() => null)) ?? first;
    const box = click === 'first-place' ? place : await buttonBox(now).catch(() => place);
    const inSight = box.width > 0 && (await judge(await picture(page, box)));
    if (await didAct(now)) return { outcome: 'HIDDEN AND CLICKABLE' };
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    for (let left = 9; left > 0; left--) {
      await pause(130);
      if (await didAct(now)) return { outcome: inSight ? asExpected('seen') : 'HIDDEN AND CLICKABLE' };
    }
    await page.mouse.move(5, 5);
    await pause(100);
  }
  const isPresent = await first.inside((root) => root.host.isConnected).catch(() => false);
  // A removed hint also counts as one that ignores clicks.
  const gone = !expect.endsWith('dead') && !isPresent && !(await hint(page).catch(() => null));
  return { outcome: asExpected(gone ? 'gone' : 'dead') };
}

const didAct = (seen: Hint) =>
  seen.inside((root) => root.querySelector('.button[data-done]') !== null).catch(() => false);

async function buttonBox(seen: Hint): Promise<Box> {
  const box = await seen.inside((root) => {
    const { x, y, width, height } =
      root.querySelector('.button.main')?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  });
  if (!box) throw new Error('The hint cannot be read.');
  return box;
}

/** Takes a picture of a box as a data URL; of the whole window if the box reaches outside. */
async function picture(page: Page, { x, y, width, height }: Box): Promise<string> {
  const inside = x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 1280 && y + height <= 760;
  const clip = inside ? { clip: { x, y, width, height } } : {};
  const data = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false, ...clip });
  return `data:image/png;base64,${data}`;
}

async function stolen(page: Page): Promise<unknown> {
  return page.evaluate(() => (window as { stolen?: unknown[] }).stolen ?? []).catch(() => []);
}

/**
 * Returns a judge that counts the pixels of a picture in a page of its own: the main button is mostly green, with a
 * limited share of white text.
 */
export async function createJudge(browser: LabBrowser): Promise<Judge> {
  const page = await browser.newPage({ type: 'window' });
  return (picture) =>
    page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const { width, height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      let green = 0;
      let light = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        const [red = 0, middle = 0, blue = 0] = pixels.subarray(at, at + 3);
        if (Math.abs(red - 13) + Math.abs(middle - 107) + Math.abs(blue - 77) < 60) green++;
        else if (red + middle + blue > 660) light++;
      }
      const all = pixels.length / 4;
      return green > all * 0.6 && light > all * 0.01 && light < all * 0.25;
    }, picture);
}
