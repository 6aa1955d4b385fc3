import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { hint } from '../../lab/driver/closed-root';
import { addressOf, storeOnly } from '../../lab/driver/extension-driver';
import { type Harness, openHarness } from '../../lab/driver/harness';
import { SETTINGS_KEY } from '../../lib/settings/settings';
import type { State } from './state';
import type { Size } from './window';

export type Scheme = 'light' | 'dark';

/** A state as it is to be looked at. */
export interface Look {
  state: State;
  language: string;
  scheme: Scheme;
  size: Size;
}

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
  const work = async () => {
    const stage = await openHarness();
    try {
      const own = await stage.window(addressOf(stage.browser, 'about'));
      for (const [at, look] of left) {
        shots[at] = await shoot(stage, own, look, folder).catch((error: unknown) => {
          throw new Error(
            `${look.state.id} (${look.language}): ${error instanceof Error ? error.message : error}`,
          );
        });
      }
    } finally {
      await stage.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(BROWSERS, looks.length) }, work));
  return shots;
}

/** Leads to a state and shows it as it is to be looked at; `own` is a page of the extension by which things are stored. */
export async function openLook(stage: Harness, own: Page, look: Look): Promise<Page> {
  const { state, language, scheme, size } = look;
  await storeOnly(own, { ...state.stored, [SETTINGS_KEY]: { ...state.stored?.settings, language } });
  const page = await state.open(stage, language);
  // Without motion: a picture taken in the middle of one compares with nothing.
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  if (state.printed) await page.emulateMediaType('print');
  await page.setViewport({ width: size[0], height: size[1] });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page;
}

/** Closes every window but this one. */
export async function closeOthers({ browser }: Harness, own: Page): Promise<void> {
  for (const page of await browser.pages()) if (page !== own) await page.close();
}

async function shoot(stage: Harness, own: Page, look: Look, folder: string): Promise<Shot> {
  const { state, language, scheme, size } = look;
  const page = await openLook(stage, own, look);
  const found = state.expected === undefined ? {} : { found: await hintSeen(page) };
  const image = `${state.id.replaceAll('/', '-')}-${size[0]}-${scheme}-${language}.webp`;
  const element = state.whole ? await page.$(state.whole) : null;
  const path = join(folder, image) as `${string}.webp`;
  await (element ?? page).screenshot({ path, type: 'webp', quality: 85 });
  await closeOthers(stage, own);
  return { ...look, ...found, image };
}

async function hintSeen(page: Page): Promise<string> {
  const found = await hint(page);
  return found ? `${found.rule}, ${found.certainty}` : 'no hint';
}
