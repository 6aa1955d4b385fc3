import browser from 'webextension-polyfill';
import type { Language } from '../../lib/i18n/language';
import { loadLanguage } from '../../lib/i18n/load-language';
import { type EffectiveSettings, loadEffectiveSettings } from '../../lib/settings/effective';

/** Loads what every page of the extension needs first. */

/** Loads the settings of the person, overridden by those of the organization. */
export function loadPageSettings(): Promise<EffectiveSettings> {
  return loadEffectiveSettings(browser.storage.local, browser.storage.managed);
}

/** Loads the chosen language, or, if that is empty, the one closest to the browser's. */
export function loadPageLanguage(chosen: string): Promise<Language> {
  return loadLanguage(chosen || browser.i18n.getUILanguage(), (path) => browser.runtime.getURL(path));
}
