import { describe, expect, it } from 'vitest';
import { languages } from '../../../build/derived-data';
import {
  compare,
  ENGLISH,
  englishHashes,
  leaves,
  problemsOf,
  readLocale,
  readMessages,
  stateOf,
  without,
} from '../../../build/translations';
import { PERMISSIONS, REMEDIES, RULES } from '../../../lib/catalog/catalog';
import { languageOf } from '../../../lib/i18n/language';
import { TEXTS } from '../../../lib/i18n/texts';

/**
 * What is translated must fit the English. What is missing or stale is shown in English: these tests report it without
 * failing, and only `npm run package` refuses.
 */

const blanks = (text: string) => (text.match(/\{[^}]*\}/g) ?? []).sort();

/** Matches a pair of variants, one for Signpost and one for the sender: `{the person|me}`. */
const VARIANTS = /\{[^{}|]+\|[^{}|]+\}/g;

/**
 * By language, matches a placeholder in a position where its value would have to be inflected or would change the word
 * before it: “de” and “que” before a vowel, a case that “die App” or “Ihrer Organisation” is not in, “o app” behind a
 * preposition that contracts with its article.
 */
const INFLECTING: Readonly<Record<string, RegExp>> = {
  de: /\b(?:von|in|bei|mit|aus|zu|nach) \{app\}|\b(?:für|durch|ohne|gegen) \{(?:org|place)\}|\bvon \{place\}|\{app\} vertrauen/i,
  es: /(?:^| )[yo] \{(?:app|maker|org)\}/i,
  fr: /(?:^|[\s(’])(?:de|que|lorsque|puisque) \{(?:app|appOrId|maker|publisher)\}/i,
  pl: /(?:^| )w \{org\}|(?:^|[.:?] )\{org\}/i,
  'pt-BR': /(?:^| )(?:a|de|em|por) \{app\}/i,
  sv: /\{\w+\}(?::?s|e[nt])(?!\p{L})/u,
};

/** Returns the length of what is read before the button. */
const lettersOf = ({ title, what }: { title: string; what: string }) => title.length + what.length;

const permissionIds = [...PERMISSIONS].flatMap(([vendor, { permissions }]) =>
  Object.keys(permissions).map((name) => `${vendor}/${name}`),
);

for (const language of languages()) {
  const locale = readLocale(language);

  describe(`locales/${language}.json`, () => {
    it('translates texts that exist, with their blanks', () => {
      const english = new Map(leaves(TEXTS));
      for (const [path, text] of leaves(locale.texts)) {
        expect(english.has(path), `texts.${path} is translated but no longer exists`).toBe(true);
        expect(new Set(blanks(text)), `texts.${path}`).toEqual(new Set(blanks(english.get(path) ?? '')));
      }
    });

    it('translates rules that exist, with their blanks', () => {
      for (const [id, own] of Object.entries(locale.rules)) {
        const rule = RULES.get(id);
        expect(rule, `rules.${id} is translated but no longer exists`).toBeDefined();
        if (!rule) continue;
        for (const key of ['title', 'what', 'why', 'retry'] as const) {
          for (const blank of blanks(own[key]))
            expect(['{app}', '{maker}', '{org}'], `rules.${id}.${key}`).toContain(blank);
          expect(own[key].length, `rules.${id}.${key} is empty`).toBeGreaterThan(3);
        }
        expect(own.maybe?.length ?? 0, `rules.${id}.maybe`).toBe(rule.maybe?.length ?? 0);
      }
    });

    it('has titles without marks, since lists show them as they are', () => {
      const entries = [...Object.values(locale.rules), ...Object.values(locale.families)];
      const titles = [locale.texts.advice?.inferredApproval, ...entries.map(({ title }) => title)];
      expect(titles.filter((title) => title?.includes('*'))).toEqual([]);
    });

    it('translates remedies that exist, step by step', () => {
      for (const [id, own] of Object.entries(locale.remedies)) {
        const remedy = REMEDIES.get(id);
        expect(remedy, `remedies.${id} is translated but no longer exists`).toBeDefined();
        if (!remedy) continue;
        expect(own.steps.length, `remedies.${id}.steps`).toBe(remedy.steps.length);
        for (const step of own.steps) expect(step.split('**').length % 2, `unpaired ** in "${step}"`).toBe(1);
        const { steps, ...sentences } = own;
        for (const text of [...steps, ...Object.values(sentences)])
          for (const blank of blanks(text.replace(VARIANTS, '')))
            expect(['{app}', '{maker}', '{org}', '{appOrId}'], `remedies.${id}: ${text}`).toContain(blank);
      }
    });

    it('lets the sender speak only where the English does', () => {
      for (const [id, { steps }] of Object.entries(locale.remedies))
        for (const [at, step] of steps.entries())
          if (step.includes('|'))
            expect(REMEDIES.get(id)?.steps[at], `remedies.${id}: ${step}`).toContain('|');
    });

    it('has no blank where what fills it would have to be inflected', () => {
      const { texts, rules, families, remedies } = locale;
      const found = leaves({ texts, rules, families, remedies }).filter(
        ([, text]) => INFLECTING[language]?.test(text) === true,
      );
      expect(found).toEqual([]);
    });

    it('names what an app is wherever “the app” needs no word of its own', () => {
      const { texts, rules, families, remedies } = locale;
      if (texts.advice?.app?.trim() !== '') return;
      const bare = leaves({ rules, families, remedies }).filter(([, text]) =>
        /(?<!aplikacj\p{L}+ )\{app\}/iu.test(text),
      );
      expect(bare).toEqual([]);
    });

    it('translates permissions that exist', () => {
      for (const [id, own] of Object.entries(locale.permissions)) {
        expect(permissionIds, `permissions.${id} is translated but no longer exists`).toContain(id);
        expect(Object.keys(own).sort(), `permissions.${id}`).toEqual(['allows', 'not']);
        for (const text of [own.allows, own.not]) {
          expect(text.length, `permissions.${id} is empty`).toBeGreaterThan(3);
          expect(blanks(text), `permissions.${id} has no blanks`).toEqual([]);
        }
      }
    });

    it('translates nothing that does not exist, and names what is missing or stale', () => {
      const state = stateOf(language);
      expect(state.unknown).toEqual([]);
      for (const problem of problemsOf(language, state)) console.warn(problem);
    });

    it('is read before the button in about as much time as English', () => {
      const most = language === 'ja' ? 0.7 : 1.4;
      const long = (['rules', 'families'] as const).flatMap((section) =>
        [...ENGLISH[section]].flatMap(([id, english]) => {
          const own = locale[section][id];
          const share = own ? lettersOf(own) / lettersOf(english) : 0;
          return share > most ? [`${section}.${id}: ${share.toFixed(2)} of the English`] : [];
        }),
      );
      expect(long, 'title and first sentence').toEqual([]);
    });

    it('has a name and a description that the browser and the stores take', () => {
      const { name = '', description = '' } = readMessages(language);
      expect(name.length).toBeGreaterThan(4);
      expect(name.length).toBeLessThanOrEqual(75);
      expect(description.length).toBeGreaterThan(20);
      expect(description.length).toBeLessThanOrEqual(132);
    });
  });
}

/** Returns a rule, family, remedy or permission with other English words in one translatable field. */
function reworded(english: object, field: string): object {
  if (field === 'actionLabel') return { ...english, action: { kind: 'open', label: 'Other words' } };
  const before = (english as Record<string, unknown>)[field];
  if (field === 'maybe') return { ...english, maybe: [{ tell: 'Other words.' }] };
  return { ...english, [field]: Array.isArray(before) ? [...before, 'Other words.'] : 'Other words.' };
}

describe('a changed English sentence makes its translation stale', () => {
  const before = englishHashes();

  it.each(['rules', 'families', 'remedies', 'permissions'] as const)('in any field of the %s', (section) => {
    const translated = languages().map((language) => readLocale(language)[section]);
    const fields = new Set(translated.flatMap((things) => Object.values(things).flatMap(Object.keys)));
    for (const field of fields) {
      const other = [...ENGLISH[section]].map(([id, thing]) => [id, reworded(thing, field)] as const);
      const after = englishHashes({ ...ENGLISH, [section]: new Map(other) });
      for (const [id] of other)
        expect(after[`${section}.${id}`], `${section}.${id}.${field}`).not.toBe(before[`${section}.${id}`]);
    }
  });
});

describe('a translation that lags behind', () => {
  const english = englishHashes();
  const rule = 'rules.microsoft/tenant-blocked';
  const entries = Object.keys(english);
  const [first = '', ...others] = entries;

  it('is named: what is missing, stale, not recorded or unknown', () => {
    const state = compare(english, [...others, 'rules.microsoft/gone'], {
      ...english,
      [rule]: 'other',
      'texts.hint.close': undefined as unknown as string,
    });
    expect(state).toEqual({
      missing: [first],
      stale: [rule],
      unrecorded: ['texts.hint.close'],
      unknown: ['rules.microsoft/gone'],
    });
    const problems = problemsOf('xx', state).join('\n');
    for (const key of [first, rule, 'texts.hint.close', 'rules.microsoft/gone'])
      expect(problems).toContain(key);
  });

  it('is in order when every entry was made from today’s English', () => {
    expect(problemsOf('xx', compare(english, entries, english))).toEqual([]);
  });

  it('shows English for what is missing or stale, and the rest in its language', () => {
    const polish = readLocale('pl');
    const id = 'microsoft/tenant-blocked';
    const lagging = languageOf('pl', without(polish, [`rules.${id}`, 'texts.hint.close']));
    const known = RULES.get(id);
    if (!known) throw new Error(`${id} is gone: choose another rule`);
    expect(lagging.rule(id, known).title).toBe(known.title);
    expect(lagging.texts.hint.close).toBe(TEXTS.hint.close);
    expect(lagging.texts.hint.copied).toBe(polish.texts.hint?.copied);
    expect(polish.texts.hint?.close).not.toBe(TEXTS.hint.close);
  });
});
