import languages from 'virtual:languages';
import { chooseLanguage, type Language, languageOf, type Translation } from './language';

/** Languages that the package contains. */
export const AVAILABLE_LANGUAGES: readonly string[] = ['en', ...languages];

/**
 * Loads the packaged translation that best fits a browser language; English needs none.
 *
 * @param wanted BCP 47 tag, as the browser reports it
 * @param addressOf returns the address of a packaged file
 */
export async function loadLanguage(wanted: string, addressOf: (path: string) => string): Promise<Language> {
  const code = chooseLanguage(wanted, languages);
  if (code === 'en') return languageOf('en');
  const response = await fetch(addressOf(`locales/${code}.json`));
  return languageOf(code, (await response.json()) as Translation);
}
