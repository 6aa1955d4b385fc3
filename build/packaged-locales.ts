import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { ResolvedPublicFile, Wxt } from 'wxt';

/** Adds every translation to the package as `locales/<language>.json`, without blanks and without what is stale. */
export async function packagedLocales(_wxt: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  const { module: translations } = await runnerImport<typeof import('./translations')>(
    fileURLToPath(new URL('./translations.ts', import.meta.url)),
    { configFile: false, logLevel: 'error' },
  );
  const english = translations.englishHashes();
  for (const language of translations.languages()) {
    const contents = JSON.stringify(translations.currentLocale(language, english));
    files.push({ relativeDest: `locales/${language}.json`, contents });
  }
}
