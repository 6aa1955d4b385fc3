import browser from 'webextension-polyfill';
import { trustedOnly } from '../../components/trusted-only';
import type { Language } from '../../lib/language';
import { loadLanguage } from '../../lib/locale-loader';
import { type Choices, loadChoices } from '../../lib/settings';

/** What every page of the extension's own begins with. */

/** What the person and the organisation chose. */
export function loadOwnChoices(): Promise<Choices> {
  return loadChoices(browser.storage.local, browser.storage.managed);
}

/** A language that was chosen, else the one the browser speaks, as far as we do. */
export function loadOwnLanguage(chosen: string): Promise<Language> {
  return loadLanguage(chosen || browser.i18n.getUILanguage(), (path) => browser.runtime.getURL(path));
}

/** Gives the page its language, and lets nobody but a person press anything in `root`. */
export function prepare(root: HTMLElement, language: Language, title: string): void {
  trustedOnly(root);
  speakOn(language, title);
}

/** Gives the page a language and its title. */
export function speakOn({ code, dir }: Language, title: string): void {
  document.documentElement.lang = code;
  document.documentElement.dir = dir;
  document.title = title;
}
