import browser from 'webextension-polyfill';
import type { Language } from '../../lib/i18n/language';
import { loadLanguage } from '../../lib/i18n/load-language';
import { type EffectiveSettings, loadEffectiveSettings } from '../../lib/settings/effective';

/** What every page of the extension's own begins with. */

/** What the person and the organization chose. */
export function loadPageSettings(): Promise<EffectiveSettings> {
  return loadEffectiveSettings(browser.storage.local, browser.storage.managed);
}

/** A language that was chosen, else the one the browser speaks, as far as we do. */
export function loadPageLanguage(chosen: string): Promise<Language> {
  return loadLanguage(chosen || browser.i18n.getUILanguage(), (path) => browser.runtime.getURL(path));
}
