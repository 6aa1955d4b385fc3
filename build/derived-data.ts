import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { BUILD_VALUES } from './values.ts';

const path = (relative: string) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

const MODULES: Readonly<Record<string, () => Promise<unknown>>> = {
  'virtual:phrases': async () => {
    const [{ module: library }, { module: phrases }] = await Promise.all([
      runnerImport<typeof import('../lib/catalog/catalog')>(path('lib/catalog/catalog.ts'), {
        configFile: false,
        logLevel: 'error',
      }),
      runnerImport<typeof import('../lib/evidence/phrases')>(path('lib/evidence/phrases.ts'), {
        configFile: false,
        logLevel: 'error',
      }),
    ]);
    return phrases.packPhrases(library.phrasesOf(library.RULES));
  },
  'virtual:languages': async () =>
    readdirSync(path('locales'))
      .flatMap((name) => /^([a-z]{2}(?:-[A-Z]{2})?)\.json$/.exec(name)?.[1] ?? [])
      .sort(),
  'virtual:project': async () => ({
    version: JSON.parse(readFileSync(path('package.json'), 'utf8')).version,
    source: BUILD_VALUES.SOURCE,
    site: BUILD_VALUES.SITE,
  }),
};

/**
 * Makes what the build derives from data importable: the hashed phrases, the list of translations, and who is behind
 * the build.
 */
export function derivedData(): Plugin {
  return {
    name: 'signpost:derived-data',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    async load(id) {
      const make = MODULES[id.slice(1)];
      if (!id.startsWith('\0') || !make) return undefined;
      return `export default ${JSON.stringify(await make())};`;
    },
  };
}
