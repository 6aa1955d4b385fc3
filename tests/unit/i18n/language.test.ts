import { describe, expect, it } from 'vitest';
import type { Permission } from '../../../lib/catalog/permissions/schema';
import type { Remedy } from '../../../lib/catalog/remedies/schema';
import type { Rule } from '../../../lib/catalog/rules/schema';
import { chooseLanguage, languageOf, type Translation } from '../../../lib/i18n/language';
import { TEXTS } from '../../../lib/i18n/texts';

const PACKAGED = ['ar', 'de', 'es', 'fr', 'pt-BR'];

describe('chooseLanguage', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['es-419', 'es'],
    ['AR-eg', 'ar'],
  ])('finds a translation for %s', (wanted, code) => {
    expect(chooseLanguage(wanted, PACKAGED)).toBe(code);
  });

  it.each(['pt-BR', 'PT-br'])(
    'prefers the very language where it is packaged beside its like: %s',
    (wanted) => {
      expect(chooseLanguage(wanted, ['pt', 'pt-BR'])).toBe('pt-BR');
    },
  );

  // Mapudungun, Arpitan and Estonian begin with the letters of Arabic, French and Spanish.
  it.each(['arn', 'frp', 'est', 'zh', 'nb-NO', ''])('gives English where there is none: %s', (wanted) => {
    expect(chooseLanguage(wanted, PACKAGED)).toBe('en');
  });
});

describe('a language', () => {
  const sources = [{ title: 'T', url: 'https://example.com/', noted: '2026-11-23' }];
  const rule: Rule = {
    who: ['you'],
    when: [{ any: ['code:AADSTS1'] }],
    title: 'Title',
    what: 'What.',
    why: 'Why.',
    retry: 'Retry.',
    maybe: [
      { rule: 'microsoft/other', tell: 'One way.' },
      { rule: 'google/other', tell: 'Another way.' },
    ],
    remedies: ['connect-again'],
    sources,
  };
  const remedy: Remedy = {
    who: 'you',
    title: 'Connect again',
    steps: ['First.', 'Then.'],
    check: 'It works.',
    action: { kind: 'open', label: 'Open it', url: 'https://example.com/' },
    sources,
  };
  const permission: Permission = { allows: 'Read.', not: 'It cannot write.' };
  const own = { title: 'Titel', what: 'Was.', why: 'Warum.', retry: 'Wieder.' };
  const german = (locale: Partial<Translation>) => languageOf('de', locale);

  it('without a translation is English', () => {
    const english = languageOf('fa');
    expect(english).toMatchObject({ code: 'en', dir: 'ltr', texts: TEXTS });
    expect(english.rule('x/y', rule)).toEqual(rule);
    expect(english.family('x', rule)).toEqual(rule);
    expect(english.remedy('x', remedy)).toEqual(remedy);
    expect(english.permission('x/Y', permission)).toEqual(permission);
  });

  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['UR', 'rtl'],
    ['de', 'ltr'],
    ['arn', 'ltr'],
  ])('%s is written %s', (code, dir) => {
    expect(languageOf(code, {})).toMatchObject({ code, dir });
  });

  it('says in English what its translation lacks or leaves empty', () => {
    const { texts } = german({ texts: { hint: { close: 'Schließen', copied: '' } } });
    expect(texts.hint.close).toBe('Schließen');
    expect(texts.hint.copied).toBe(TEXTS.hint.copied);
    expect(texts.popup).toEqual(TEXTS.popup);
    expect(german({}).texts).toEqual(TEXTS);
    expect(german({}).rule('x/y', rule)).toEqual(rule);
    expect(german({}).family('x', rule)).toEqual(rule);
    expect(german({}).remedy('x', remedy)).toEqual(remedy);
    expect(german({}).permission('x/Y', permission)).toEqual(permission);
  });

  it('translates the sentences of a rule, and nothing else of it', () => {
    const told = german({ rules: { 'x/y': { ...own, maybe: ['Ein Weg.'] } } });
    expect(told.rule('x/y', rule)).toEqual({
      ...rule,
      ...own,
      maybe: [
        { rule: 'microsoft/other', tell: 'Ein Weg.' },
        { rule: 'google/other', tell: 'Another way.' },
      ],
    });
    expect(told.rule('x/z', rule)).toEqual(rule);
    expect(german({ rules: { 'x/y': own } }).rule('x/y', rule).maybe).toEqual(rule.maybe);
    const { maybe: _, ...alone } = rule;
    expect(told.rule('x/y', alone)).toEqual({ ...alone, ...own });
  });

  it('translates a remedy and its button, unless the steps have changed since', () => {
    const words = { title: 'Neu verbinden', steps: ['Erst.', 'Dann.'], check: 'Es geht.' };
    const told = german({
      remedies: { a: { ...words, actionLabel: 'Öffnen' }, b: words, c: { ...words, steps: ['Erst.'] } },
    });
    const { action, ...plain } = remedy;
    expect(told.remedy('a', remedy)).toEqual({ ...remedy, ...words, action: { ...action, label: 'Öffnen' } });
    expect(told.remedy('b', remedy)).toEqual({ ...remedy, ...words });
    expect(told.remedy('c', remedy)).toEqual(remedy);
    const link: Remedy = { ...plain, action: { kind: 'consent-link' } };
    expect(told.remedy('a', link)).toEqual({ ...link, ...words });
    expect(told.remedy('a', plain)).toEqual({ ...plain, ...words });
  });

  it('translates families and permissions by their ids', () => {
    const told = german({
      families: { mfa: own },
      permissions: { 'x/Y': { allows: 'Lesen.', not: 'Nein.' } },
    });
    expect(told.family('mfa', rule)).toEqual({ ...rule, ...own });
    expect(told.family('other', rule)).toEqual(rule);
    expect(told.permission('x/Y', permission)).toEqual({ allows: 'Lesen.', not: 'Nein.' });
    expect(told.permission('x/Z', permission)).toEqual(permission);
  });
});
