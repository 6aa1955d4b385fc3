import type { Plugin } from 'vite';
import type { Rule } from '../lib/catalog/rules/schema';
import { importModule, pathOf } from './import-module';

/** A string in the code: what V8 keeps as it is until somebody asks for it. */
const json = (value: unknown) => JSON.stringify(JSON.stringify(value));

const entries = (all: ReadonlyMap<string, unknown>) =>
  `{${[...all].map(([id, one]) => `${JSON.stringify(id)}:${json(one)}`).join(',')}}`;

const map = (all: ReadonlyMap<string, unknown>) => `new PackedMap(${entries(all)})`;

/** What rules say; when they speak stands in their conditions. */
const wordsOf = (rules: ReadonlyMap<string, Rule>) =>
  new Map([...rules].map(([id, { when: _, fallback: __, ...words }]) => [id, words]));

const conditionsOf = (rules: ReadonlyMap<string, Rule>) =>
  Object.fromEntries(
    [...rules].map(([id, { when, fallback }]) => [id, { when, ...(fallback ? { fallback } : {}) }]),
  );

/** Modules that are nothing but data, as the build writes them instead: the same exports, from JSON. */
export const PACKED: Readonly<Record<string, () => Promise<string>>> = {
  'lib/catalog/files.ts': async () => {
    const files = await importModule<typeof import('../lib/catalog/files')>('lib/catalog/files.ts');
    const { RULES, REMEDIES, FAMILIES, PERMISSIONS } = files;
    return `import { PackedMap } from './packed-map';
export const RULES = new PackedMap(${entries(wordsOf(RULES))}, (id) => conditions().get(id));
export const REMEDIES = ${map(REMEDIES)};
export const FAMILIES = ${map(FAMILIES)};
export const PERMISSIONS = ${map(PERMISSIONS)};
let read;
export const conditions = () => (read ??= new Map(Object.entries(JSON.parse(${json(conditionsOf(RULES))}))));
`;
  },
  'lib/catalog/packaged-apps.ts': async () => {
    const { APPS } = await importModule<typeof import('../lib/catalog/packaged-apps')>(
      'lib/catalog/packaged-apps.ts',
    );
    return `import { PackedMap } from './packed-map';\nexport const APPS = ${map(APPS)};\n`;
  },
  'lib/i18n/texts.ts': async () => {
    const { TEXTS } = await importModule<typeof import('../lib/i18n/texts')>('lib/i18n/texts.ts');
    return `export const TEXTS = JSON.parse(${json(TEXTS)});\n`;
  },
};

const made = new Map<string, Promise<string>>();

/**
 * Writes the library into the package as JSON. As code it would be made as a whole whenever the background wakes; a
 * string is only kept, and what it says is read when somebody asks for it, which is quicker, too.
 */
export function packedData(): Plugin {
  return {
    name: 'signpost:packed-data',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      const file = Object.keys(PACKED).find(
        (one) => id.replaceAll('\\', '/') === pathOf(one).replaceAll('\\', '/'),
      );
      const make = file && PACKED[file];
      if (!file || !make) return undefined;
      const known = made.get(file) ?? make();
      made.set(file, known);
      return known;
    },
  };
}
