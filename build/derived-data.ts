import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { importModule, pathOf } from './import-module.ts';
import { BUILD_VALUES } from './values.ts';

/** Returns the codes of all translations in `locales/`. */
export function languages(): string[] {
  return readdirSync(pathOf('locales'))
    .flatMap((name) => /^([a-z]{2}(?:-[A-Z]{2})?)\.json$/.exec(name)?.[1] ?? [])
    .sort();
}

const MODULES: Readonly<Record<string, () => Promise<unknown>>> = {
  'virtual:phrases': async () => {
    const [{ phrasesOf, RULES }, { packPhrases }] = await Promise.all([
      importModule<typeof import('../lib/catalog/catalog')>('lib/catalog/catalog.ts'),
      importModule<typeof import('../lib/evidence/phrases')>('lib/evidence/phrases.ts'),
    ]);
    return packPhrases(phrasesOf(RULES));
  },
  'virtual:languages': async () => languages(),
  'virtual:project': async () => ({
    version: JSON.parse(readFileSync(pathOf('package.json'), 'utf8')).version,
    source: BUILD_VALUES.SOURCE,
    site: BUILD_VALUES.SITE,
  }),
};

/** Provides data computed at build time as virtual modules: hashed phrases, the list of translations, the build's values. */
export function derivedData(): Plugin {
  return {
    name: 'signpost:derived-data',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    async load(id) {
      const make = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      return make && `export default ${JSON.stringify(await make())};`;
    },
  };
}
