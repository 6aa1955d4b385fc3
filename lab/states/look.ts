import type { Page } from 'puppeteer';
import { SETTINGS_KEY } from '../../lib/settings/settings';
import { storeOnly } from '../driver/extension-driver';
import type { State } from '../states';
import type { Place, Size } from './reach';

export type Scheme = 'light' | 'dark';

/** A state as it is to be looked at. */
export interface Look {
  state: State;
  language: string;
  scheme: Scheme;
  size: Size;
}

/** The lab with the extension, and a page of the extension's own by which things are stored. */
export interface Studio extends Omit<Place, 'language'> {
  own: Page;
}

/** Leads to a state and shows it as it is to be looked at. */
export async function openLook({ own, ...place }: Studio, look: Look): Promise<Page> {
  const { state, language, scheme, size } = look;
  await storeOnly(own, { ...state.stored, [SETTINGS_KEY]: { ...state.stored?.settings, language } });
  const page = await state.open({ ...place, language });
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

/** Closes every window but the studio's own. */
export async function closeOthers({ stage, own }: Studio): Promise<void> {
  for (const page of await stage.browser.pages()) if (page !== own) await page.close();
}
