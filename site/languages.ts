import { languages } from '../build/derived-data';
import { currentLocale, englishHashes } from '../build/translations';
import { type Language, languageOf } from '../lib/i18n/language';

const english = englishHashes();

/** Every language with all of its words, English first. */
export const LANGUAGES: readonly Language[] = [
  languageOf('en'),
  ...languages().map((code) => languageOf(code, currentLocale(code, english))),
];

/** A language's name in itself, as a list of languages shows it. */
export function nameOf({ code }: Language): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** A day (YYYY-MM-DD) or month (YYYY-MM) in a language's own way, with the digits that menus and codes have. */
export function dayIn({ code }: Language, day: string): string {
  const parts: Intl.DateTimeFormatOptions =
    day.length > 7 ? { dateStyle: 'long' } : { year: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(`${code}-u-nu-latn`, { ...parts, timeZone: 'UTC' }).format(new Date(day));
}
