import type { Page } from 'puppeteer';
import { SETTINGS_KEY } from '../../lib/settings/settings';
import { storeOnly } from '../driver/extension-driver';
import type { State } from '../states';
import type { Size, StepContext } from './reach';

export type Scheme = 'light' | 'dark';

/** A state in a language, color scheme and window size. */
export interface Look {
  state: State;
  language: string;
  scheme: Scheme;
  size: Size;
}

/** The lab with the extension, and a page of the extension that gives access to its storage. */
export interface Studio extends Omit<StepContext, 'language'> {
  extensionPage: Page;
}

/** Opens a state in its language, color scheme and window size. */
export async function openLook({ extensionPage, ...place }: Studio, look: Look): Promise<Page> {
  const { state, language, scheme, size } = look;
  await storeOnly(extensionPage, {
    ...state.stored,
    [SETTINGS_KEY]: { ...state.stored?.settings, language },
  });
  const page = await state.open({ ...place, language });
  // Without motion, so that pictures can be compared.
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
export async function closeOthers({ harness, extensionPage }: Studio): Promise<void> {
  for (const page of await harness.browser.pages()) if (page !== extensionPage) await page.close();
}
