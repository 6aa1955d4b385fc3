import type { Plugin } from 'vite';
import type { Rule } from '../lib/catalog/rules/schema';
import { importModule, pathOf } from './import-module';

/** A string in the code: what V8 keeps as it is until somebody asks for it. */
const json = (value: unknown) => JSON.stringify(JSON.stringify(value));

/** As PackedMap takes it. */
const lines = (all: ReadonlyMap<string, unknown>) =>
  JSON.stringify(`\n${[...all].map(([id, one]) => `${id}\t${JSON.stringify(one)}\n`).join('')}`);

const map = (all: ReadonlyMap<string, unknown>) => `new PackedMap(${lines(all)})`;

/** What rules say; when they speak stands in their conditions. Advice names their first source. */
const wordsOf = (rules: ReadonlyMap<string, Rule>) =>
  new Map(
    [...rules].map(([id, { when: _, fallback: __, sources, ...words }]) => [
      id,
      { ...words, sources: sources.slice(0, 1) },
    ]),
  );

/** Without the sources, which only the pages of the web edition name. */
const unsourced = (all: ReadonlyMap<string, { sources: readonly unknown[] }>) =>
  new Map([...all].map(([id, one]) => [id, { ...one, sources: [] }]));

/** How a build wants its data. */
interface Packing {
  /** Modules that are left as they are, where bytes count for more. */
  asCode?: readonly string[];
  /** The catalog without its texts, for a build that loads English as it loads other languages. */
  catalogWithoutTexts?: Pick<
    typeof import('../lib/catalog/files'),
    'RULES' | 'REMEDIES' | 'FAMILIES' | 'PERMISSIONS'
  >;
}

/** Modules that are nothing but data, as the build writes them instead: the same exports, from JSON. */
export const PACKED: Readonly<Record<string, (packing: Packing) => Promise<string>>> = {
  'lib/catalog/files.ts': async ({ catalogWithoutTexts }) => {
    const files = await importModule<typeof import('../lib/catalog/files')>('lib/catalog/files.ts');
    const { RULES, REMEDIES, FAMILIES, PERMISSIONS } = catalogWithoutTexts ?? files;
    return `import { PackedMap } from './packed-map';
export const CONDITIONS = ${map(files.CONDITIONS)};
export const RULES = new PackedMap(${lines(wordsOf(RULES))}, (id) => CONDITIONS.get(id));
export const REMEDIES = ${map(unsourced(REMEDIES))};
export const FAMILIES = ${map(FAMILIES)};
export const PERMISSIONS = ${map(unsourced(PERMISSIONS))};
`;
  },
  'lib/catalog/packaged-apps.ts': async () => {
    const { APPS } = await importModule<typeof import('../lib/catalog/packaged-apps')>(
      'lib/catalog/packaged-apps.ts',
    );
    return `import { PackedMap } from './packed-map';\nexport const APPS = ${map(APPS)};\n`;
  },
  'lib/diagnosis/packaged-index.ts': async () => {
    const { RULE_INDEX } = await importModule<typeof import('../lib/diagnosis/packaged-index')>(
      'lib/diagnosis/packaged-index.ts',
    );
    return `import { CONDITIONS } from '../catalog/files';
import { PackedMap } from '../catalog/packed-map';
export const RULE_INDEX = {
  rules: CONDITIONS,
  clauses: ${map(RULE_INDEX.clauses)},
  sites: new Set(${JSON.stringify([...RULE_INDEX.sites])}),
  phrases: ${map(RULE_INDEX.phrases)},
};
`;
  },
  'lib/i18n/texts.ts': async ({ catalogWithoutTexts }) => {
    if (catalogWithoutTexts) return 'export const TEXTS = {};\n';
    const { TEXTS } = await importModule<typeof import('../lib/i18n/texts')>('lib/i18n/texts.ts');
    return `export const TEXTS = JSON.parse(${json(TEXTS)});\n`;
  },
};

/** Code in ASCII; all that is not stands in texts and patterns, where an escape says the same. */
const escaped = (code: string) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const made = new Map<string, Promise<string>>();

/**
 * Writes the library into the package as JSON. As code it would be made as a whole whenever the background wakes; a
 * string is only kept, and what it says is read when somebody asks for it, which is quicker, too.
 */
export function packedData(packing: Packing = {}): Plugin {
  return {
    name: 'signpost:packed-data',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      const file = Object.keys(PACKED).find(
        (one) => id.replaceAll('\\', '/') === pathOf(one).replaceAll('\\', '/'),
      );
      const make = file && PACKED[file];
      if (!file || !make || packing.asCode?.includes(file)) return undefined;
      const key = `${file} ${packing.catalogWithoutTexts !== undefined}`;
      const known = made.get(key) ?? make(packing);
      made.set(key, known);
      return known;
    },
    generateBundle(_, files) {
      const background = files['background.js'];
      // One letter beyond Latin-1, and the engine keeps two bytes for each of half a million.
      if (background?.type === 'chunk') background.code = escaped(background.code);
    },
  };
}
