import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { makeSearch, type Search } from '../../../../lib/diagnosis/everyday/search';
import { languageOf, type Translation } from '../../../../lib/i18n/language';
import kinds from './kinds.json' with { type: 'json' };
import questions from './questions.json' with { type: 'json' };
import '../every-language';

/** A kind of trouble. */
interface Kind {
  /** The rules that fit it. */
  rules: string[];
  /** Whether the first suggestion must be one of them. */
  first?: boolean;
  /** How ids of rules begin that must not be suggested. */
  never?: string[];
}

const searches = new Map<string, Search>();

function searchIn(code: string): Search {
  const known = searches.get(code);
  if (known) return known;
  const translation =
    code === 'en' ? undefined : (JSON.parse(readFileSync(`locales/${code}.json`, 'utf8')) as Translation);
  const search = makeSearch(RULES, languageOf(code, translation));
  searches.set(code, search);
  return search;
}

describe('what people tell who do not know the terms', () => {
  it('nine times in ten, the right rule is among the first three', () => {
    const missed = questions.filter(
      ({ language, text, rules }) =>
        !searchIn(language)
          .suggest(text)
          .slice(0, 3)
          .some((rule) => rules.includes(rule)),
    );
    expect(missed.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(
      questions.length / 10,
    );
  });

  it.each([
    ['my salesforce does not get emails any more', 'crm/disconnected'],
    ['outlook calendar not syncing with crm', 'crm/disconnected'],
    ['imap auth failed 535', 'mail/sign-in-refused'],
    ['IMAP Verbindung fehlgeschlagen', 'mail/sign-in-refused'],
    ['boss has to allow the app', 'microsoft/admin-approval-required'],
  ])('%j', (text, rule) => expect(searchIn('en').suggest(text).slice(0, 3)).toContain(rule));

  it.each(['my salesforce does not get emails any more', 'salesforce blocks the app'])(
    '%j suggests nobody else’s rule',
    (text) =>
      expect(
        searchIn('en')
          .suggest(text)
          .filter((rule) => /^(?:microsoft|google)\//.test(rule)),
      ).toEqual([]),
  );

  it.each(['teams meeting link missing', 'printer does not print', 'outlook signature looks wrong'])(
    '%j suggests nothing',
    (text) => expect(searchIn('en').suggest(text)).toEqual([]),
  );

  it('never suggests what merely fills in', () => {
    for (const { language, text } of questions)
      for (const rule of searchIn(language).suggest(text)) expect(RULES.get(rule)?.fallback).not.toBe(true);
  });
});

describe('what people tell of each kind of trouble, in every language', () => {
  for (const kind of kinds) {
    const { rules, first, never = [] } = kind as Kind;
    const cases = Object.entries(kind.texts).flatMap(([language, texts]) =>
      texts.map((text) => [text, language] as const),
    );
    it.each(cases)(`${kind.kind}: %j (%s)`, (text, language) => {
      const suggested = searchIn(language).suggest(text);
      if (rules.length === 0) expect(suggested).toEqual([]);
      else if (first) expect(rules).toContain(suggested[0]);
      else expect(suggested.slice(0, 3).filter((rule) => rules.includes(rule))).not.toEqual([]);
      expect(suggested.filter((rule) => never.some((start) => rule.startsWith(start)))).toEqual([]);
    });
  }
});
