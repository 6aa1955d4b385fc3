import { describe, expect, it } from 'vitest';
import { RULES } from '../../../lib/catalog/catalog';
import type { Rule } from '../../../lib/catalog/rules/schema';
import { diagnose } from '../../../lib/diagnosis/diagnose';
import { indexRules } from '../../../lib/diagnosis/rule-index';
import type { Evidence } from '../../../lib/evidence/evidence';
import { phraseKey } from '../../../lib/evidence/phrases';

const rule = (when: Rule['when'], more: Partial<Rule> = {}): Rule => ({
  who: ['you'],
  when,
  title: 'A title of a rule',
  what: 'What.',
  why: 'Why.',
  retry: 'Retry.',
  remedies: [],
  sources: [{ title: 'Source', url: 'https://example.com/', noted: '2026-11-23' }],
  ...more,
});
const index = (rules: Record<string, Rule>) => indexRules(new Map(Object.entries(rules)));
const page = (...tokens: string[]): Evidence => ({
  site: 'microsoft',
  host: 'login.microsoftonline.com',
  tokens,
  facts: {},
});

describe('diagnose', () => {
  it('takes a code before a page before words', () => {
    const rules = index({
      'm/words': rule([{ all: ['site:microsoft'], any: ['text:need admin approval'] }]),
      'm/page': rule([{ any: ['page:ConvergedError'] }]),
      'm/code': rule([{ any: ['code:AADSTS50105'] }]),
    });
    const words = `text#${phraseKey('need admin approval')}`;
    expect(diagnose(page(words, 'page:ConvergedError'), rules).map(({ rule: id }) => id)).toEqual([
      'm/page',
      'm/words',
    ]);
    expect(
      diagnose(page(words, 'page:ConvergedError', 'code:AADSTS50105'), rules).map(({ rule: id }) => id),
    ).toEqual(['m/code', 'm/page']);
  });

  it('takes the code that the page says first before another', () => {
    const rules = index({
      'm/a': rule([{ any: ['page:X'] }, { any: ['code:AADSTS1'] }]),
      'm/b': rule([{ any: ['code:AADSTS2'] }]),
    });
    const found = (...codes: string[]) => diagnose(page('page:X', ...codes), rules).map(({ rule: id }) => id);
    expect(found('code:AADSTS1', 'code:AADSTS2')).toEqual(['m/a', 'm/b']);
    expect(found('code:AADSTS2', 'code:AADSTS1')).toEqual(['m/b', 'm/a']);
  });

  it('is certain by a code or a parameter, likely by anything else', () => {
    const rules = index({
      'm/a': rule([{ any: ['code:AADSTS1', 'page:X'] }]),
      'm/b': rule([{ any: ['param:error=x'], likely: true }]),
    });
    expect(diagnose(page('code:AADSTS1'), rules)[0]?.certainty).toBe('certain');
    expect(diagnose(page('page:X'), rules)[0]?.certainty).toBe('likely');
    expect(diagnose(page('param:error=x'), rules)[0]?.certainty).toBe('likely');
  });

  it('lets a fallback speak only where no other rule does', () => {
    const rules = index({
      'm/other': rule([{ any: ['code:microsoft/any'] }], { fallback: true }),
      'm/known': rule([{ any: ['code:AADSTS50105'] }]),
    });
    expect(diagnose(page('code:AADSTS50105'), rules).map(({ rule: id }) => id)).toEqual(['m/known']);
    expect(diagnose(page('code:AADSTS99999'), rules)).toMatchObject([
      { rule: 'm/other', codes: ['AADSTS99999'] },
    ]);
  });

  it('needs each of "all", one of "any" and none of "none"', () => {
    const rules = index({ 'm/a': rule([{ any: ['page:A', 'page:B'], all: ['dom:x'], none: ['dom:y'] }]) });
    expect(diagnose(page('page:A', 'dom:x'), rules)).toHaveLength(1);
    expect(diagnose(page('page:A'), rules)).toEqual([]);
    expect(diagnose(page('dom:x'), rules)).toEqual([]);
    expect(diagnose(page('page:B', 'dom:x', 'dom:y'), rules)).toEqual([]);
  });

  it('keeps a heading’s words apart from the words of the page', () => {
    const rules = index({ 'm/a': rule([{ all: ['site:microsoft'], any: ['heading:oh no'] }]) });
    expect(diagnose(page(`heading#${phraseKey('oh no')}`), rules)).toHaveLength(1);
    expect(diagnose(page(`text#${phraseKey('oh no')}`), rules)).toEqual([]);
  });

  it('says nothing about healthy interrupts', () => {
    const rules = indexRules(RULES);
    for (const code of ['50058', '50140', '50199', '399218', '650041']) {
      expect(diagnose(page(`code:AADSTS${code}`, 'page:ConvergedError'), rules), code).toEqual([]);
      expect(
        diagnose(page(`code:AADSTS${code}`, 'page:ConvergedSignIn', 'page:working'), rules),
        code,
      ).toEqual([]);
    }
  });

  it('costs the same however many rules there are', () => {
    const many = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, at) => [`m/r${at}`, rule([{ any: [`code:AADSTS${100_000 + at}`] }])]),
    );
    const rules = index(many);
    let lookups = 0;
    const counting = {
      ...rules,
      clauses: {
        get: (key: string) => {
          lookups++;
          return rules.clauses.get(key);
        },
      } as typeof rules.clauses,
    };
    expect(diagnose(page('code:AADSTS104999', 'page:ConvergedError'), counting)).toHaveLength(1);
    expect(lookups).toBeLessThan(10);
  });
});
