import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PACKED } from '../../../build/packed-data';
import { ENGLISH } from '../../../build/translations';
import * as files from '../../../lib/catalog/files';
import * as apps from '../../../lib/catalog/packaged-apps';
import { PackedMap } from '../../../lib/catalog/packed-map';
import { indexRules, type RuleIndex } from '../../../lib/diagnosis/rule-index';
import { type Language, languageOf } from '../../../lib/i18n/language';
import * as texts from '../../../lib/i18n/texts';
import { LANGUAGES } from '../../../site/languages';
import { fromColumns } from '../../../site/look-up/columns';
import {
  catalogWithoutTexts,
  EXTENSION_ONLY_TEXTS,
  type LookUpTexts,
  lookUpTexts,
} from '../../../site/look-up-texts';

/** Runs the code that the build writes for a module. */
async function exportsOf(
  file: string,
  imported: object = {},
  packing = {},
): Promise<Record<string, unknown>> {
  const code = (await PACKED[file]?.(packing)) ?? '';
  const names = [...code.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name);
  const body = code.replace(/^import .*$/gm, '').replace(/^export /gm, '');
  const given = { PackedMap, ...imported };
  return new Function(...Object.keys(given), `${body}; return { ${names.join(', ')} };`)(
    ...Object.values(given),
  );
}

const plain = (value: unknown): unknown =>
  value && typeof value === 'object' && Symbol.iterator in value
    ? [...(value as Iterable<unknown>)]
    : typeof value === 'function'
      ? undefined
      : value;

describe('what the package has instead of data in code', () => {
  it('lib/catalog/files.ts says the same, with the sources that advice names', async () => {
    const packed = (await exportsOf('lib/catalog/files.ts')) as typeof files;
    expect(Object.keys(packed).sort()).toEqual(Object.keys(files).sort());
    const cut = (all: ReadonlyMap<string, { sources?: readonly unknown[] }>, most: number) =>
      [...all].map(([id, one]) => [id, one.sources ? { ...one, sources: one.sources.slice(0, most) } : one]);
    expect([...packed.RULES]).toEqual(cut(files.RULES, 1));
    expect([...packed.REMEDIES]).toEqual(cut(files.REMEDIES, 0));
    expect([...packed.PERMISSIONS]).toEqual(cut(files.PERMISSIONS, 0));
    expect([...packed.FAMILIES]).toEqual([...files.FAMILIES]);
    expect([...packed.CONDITIONS]).toEqual([...files.CONDITIONS]);
  });

  it.each([
    ['lib/catalog/packaged-apps.ts', apps],
    ['lib/i18n/texts.ts', texts],
  ] as const)('%s says the same', async (file, source) => {
    const packed = await exportsOf(file);
    expect(Object.keys(packed).sort()).toEqual(Object.keys(source).sort());
    for (const [name, value] of Object.entries(source)) expect(plain(packed[name])).toEqual(plain(value));
  });

  it('lib/diagnosis/packaged-index.ts says the same', async () => {
    const { CONDITIONS } = files;
    const { RULE_INDEX } = (await exportsOf('lib/diagnosis/packaged-index.ts', { CONDITIONS })) as {
      RULE_INDEX: RuleIndex;
    };
    const { clauses, sites, phrases } = indexRules(files.RULES);
    expect(RULE_INDEX.rules).toBe(CONDITIONS);
    expect(RULE_INDEX.sites).toEqual(sites);
    expect([...RULE_INDEX.clauses]).toEqual([...clauses]);
    expect([...RULE_INDEX.phrases]).toEqual([...phrases]);
  });

  it('knows what it has not', () => {
    const map = new PackedMap('\none\t{"two":"three"}\nfour\t[5]\n');
    expect([...map]).toEqual([
      ['one', { two: 'three' }],
      ['four', [5]],
    ]);
    expect(map.size).toBe(2);
    const absent = ['two', 'toString', 'on', '', '\n', 'one\t{"two":"three"}\nfour'];
    // Few and many searches use different methods.
    const asked = new PackedMap('\none\t{"two":"three"}\nfour\t[5]\n');
    for (let time = 0; time < 30; time++) {
      for (const id of absent) expect([asked.has(id), asked.get(id)]).toEqual([false, undefined]);
      expect([asked.has('four'), asked.get('four'), asked.get('one')]).toEqual([true, [5], { two: 'three' }]);
    }
  });
});

const IDS = {
  rules: [...ENGLISH.rules.keys()],
  families: [...ENGLISH.families.keys()],
  remedies: [...ENGLISH.remedies.keys()],
  permissions: [...ENGLISH.permissions.keys()],
};

describe('the library without its English', async () => {
  const packing = { catalogWithoutTexts: catalogWithoutTexts() };
  const bare = (await exportsOf('lib/catalog/files.ts', {}, packing)) as typeof files;

  it.each(LANGUAGES.map((language) => [language.code, language] as const))(
    'says the same with a whole translation over it: %s',
    (code, language) => {
      // In the form that is sent.
      const translation: LookUpTexts = JSON.parse(JSON.stringify(lookUpTexts(language)));
      const { texts, ...library } = translation;
      const said = languageOf(code, fromColumns(library, IDS));
      expect(language.texts).toMatchObject(texts);
      const same = <One>(
        all: ReadonlyMap<string, One>,
        without: ReadonlyMap<string, One>,
        say: (by: Language, id: string, one: One) => One,
      ) => {
        expect(all.size).toBeGreaterThan(0);
        for (const [id, one] of all)
          expect(say(said, id, without.get(id) as One), id).toEqual({
            ...say(language, id, one),
            ...('sources' in (one as object) ? { sources: expect.any(Array) } : {}),
          });
      };
      same(files.RULES, bare.RULES, (by, id, one) => by.rule(id, one));
      same(files.REMEDIES, bare.REMEDIES, (by, id, one) => by.remedy(id, one));
      same(files.FAMILIES, bare.FAMILIES, (by, id, one) => by.family(id, one));
      same(files.PERMISSIONS, bare.PERMISSIONS, (by, vendor, { permissions, ...rest }) => ({
        ...rest,
        permissions: Object.fromEntries(
          Object.entries(permissions).map(([name, one]) => [name, by.permission(`${vendor}/${name}`, one)]),
        ),
      }));
    },
  );

  it('has only what is searched', () => {
    const rule = bare.RULES.get('microsoft/user-not-assigned');
    expect(rule).toMatchObject({ title: files.RULES.get('microsoft/user-not-assigned')?.title, why: '' });
    expect(
      [...bare.REMEDIES.values()].every(
        ({ title, steps }) => title === '' && steps.every((one) => one === ''),
      ),
    ).toBe(true);
  });

  it('leaves out only texts that no view of the look-up page says', () => {
    const files = globSync([
      '{components,site/look-up,lib}/**/*.{ts,tsx}',
      'entrypoints/popup/{look-up,admin-link}/*.{ts,tsx}',
      'entrypoints/shared/*.{ts,tsx}',
    ]);
    expect(files.length).toBeGreaterThan(100);
    const used = new RegExp(
      `(?:texts|\\bt)\\.(?:${EXTENSION_ONLY_TEXTS.join('|')})\\b|['"]texts['"]\\]\\[['"](?:${EXTENSION_ONLY_TEXTS.join('|')})['"]`,
    );
    expect(files.filter((file) => used.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
