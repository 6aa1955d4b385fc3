import type { ResolvedPublicFile, Wxt } from 'wxt';
import { languages } from './derived-data';
import { importModule } from './import-module';

/** Adds every translation to the package as `locales/<language>.json`, minified and without stale entries. */
export async function packagedLocales(_wxt: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  const { currentLocale, englishHashes } =
    await importModule<typeof import('./translations')>('build/translations.ts');
  const english = englishHashes();
  for (const language of languages())
    files.push({
      relativeDest: `locales/${language}.json`,
      contents: JSON.stringify(currentLocale(language, english)),
    });
}
