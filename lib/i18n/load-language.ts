import languages from 'virtual:languages';
import { chooseLanguage, type Language, languageOf, type Translation } from './language';

/** The languages of the package. */
export const AVAILABLE_LANGUAGES: readonly string[] = ['en', ...languages];

/**
 * Loads the packaged translation that suits a browser language; English needs none.
 *
 * @param wanted a BCP 47 tag, as the browser gives it
 * @param addressOf gives the address of a packaged file
 */
export async function loadLanguage(wanted: string, addressOf: (path: string) => string): Promise<Language> {
  const code = chooseLanguage(wanted, languages);
  if (code === 'en') return languageOf('en');
  const answer = await fetch(addressOf(`locales/${code}.json`));
  return languageOf(code, (await answer.json()) as Translation);
}
