import { languages } from '../build/derived-data';
import { currentLocale, englishHashes } from '../build/translations';
import { type Language, languageOf } from '../lib/i18n/language';

const english = englishHashes();

/** Every language with all of its texts, English first. */
export const LANGUAGES: readonly Language[] = [
  languageOf('en'),
  ...languages().map((code) => languageOf(code, currentLocale(code, english))),
];

/** Formats a day (YYYY-MM-DD) or a month (YYYY-MM) in a language, with Latin digits, like menus and codes. */
export function formatDate({ code }: Language, day: string): string {
  const parts: Intl.DateTimeFormatOptions =
    day.length > 7 ? { dateStyle: 'long' } : { year: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(`${code}-u-nu-latn`, { ...parts, timeZone: 'UTC' }).format(new Date(day));
}
