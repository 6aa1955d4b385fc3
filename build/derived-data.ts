import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { importModule, pathOf } from './import-module.ts';
import { BUILD_VALUES } from './values.ts';

/** The languages there are, as `locales/` names them. */
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
