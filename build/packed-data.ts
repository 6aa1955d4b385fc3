import type { Plugin } from 'vite';
import type { Rule } from '../lib/catalog/rules/schema';
import { importModule, pathOf } from './import-module';

/** Returns a map as the string literal that PackedMap takes. */
const lines = (all: ReadonlyMap<string, unknown>) =>
  JSON.stringify(`\n${[...all].map(([id, one]) => `${id}\t${JSON.stringify(one)}\n`).join('')}`);

const map = (all: ReadonlyMap<string, unknown>) => `new PackedMap(${lines(all)})`;

/** Returns the rules without their conditions, which are packed apart, and with the first source, the only one in advice. */
const rulesWithoutConditions = (rules: ReadonlyMap<string, Rule>) =>
  new Map(
    [...rules].map(([id, { when: _, fallback: __, sources, ...words }]) => [
      id,
      { ...words, sources: sources.slice(0, 1) },
    ]),
  );

/** Removes the sources, which only pages of the web edition show. */
const withoutSources = (all: ReadonlyMap<string, { sources: readonly unknown[] }>) =>
  new Map([...all].map(([id, one]) => [id, { ...one, sources: [] }]));

/** How a build packs its data. */
interface PackingOptions {
  /** Modules that are left as code, where size matters more than start-up time. */
  asCode?: readonly string[];
  /** The catalog without its texts, for a build that loads English like other languages. */
  catalogWithoutTexts?: Pick<
    typeof import('../lib/catalog/files'),
    'RULES' | 'REMEDIES' | 'FAMILIES' | 'PERMISSIONS'
  >;
}

/** Replacements for the modules that hold only data: the same exports, read from JSON. */
export const PACKED: Readonly<Record<string, (options: PackingOptions) => Promise<string>>> = {
  'lib/catalog/files.ts': async ({ catalogWithoutTexts }) => {
    const files = await importModule<typeof import('../lib/catalog/files')>('lib/catalog/files.ts');
    const { RULES, REMEDIES, FAMILIES, PERMISSIONS } = catalogWithoutTexts ?? files;
    return `import { PackedMap } from './packed-map';
export const CONDITIONS = ${map(files.CONDITIONS)};
export const RULES = new PackedMap(${lines(rulesWithoutConditions(RULES))}, (id) => CONDITIONS.get(id));
export const REMEDIES = ${map(withoutSources(REMEDIES))};
export const FAMILIES = ${map(FAMILIES)};
export const PERMISSIONS = ${map(withoutSources(PERMISSIONS))};
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
    return `export const TEXTS = JSON.parse(${JSON.stringify(JSON.stringify(TEXTS))});\n`;
  },
};

/** Escapes all characters beyond ASCII; they occur only in strings and patterns, where an escape means the same. */
const toAscii = (code: string) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const packedModules = new Map<string, Promise<string>>();

/**
 * Writes the catalog into the package as JSON strings. As code, all of it would be evaluated whenever the background
 * wakes; a string is parsed only when its entry is needed.
 */
export function packedData(options: PackingOptions = {}): Plugin {
  return {
    name: 'signpost:packed-data',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      const file = Object.keys(PACKED).find(
        (one) => id.replaceAll('\\', '/') === pathOf(one).replaceAll('\\', '/'),
      );
      const make = file && PACKED[file];
      if (!file || !make || options.asCode?.includes(file)) return undefined;
      const key = `${file} ${options.catalogWithoutTexts !== undefined}`;
      const known = packedModules.get(key) ?? make(options);
      packedModules.set(key, known);
      return known;
    },
    generateBundle(_, files) {
      const background = files['background.js'];
      // With one character beyond Latin-1 the engine would store all half a million in two bytes each.
      if (background?.type === 'chunk') background.code = toAscii(background.code);
    },
  };
}
