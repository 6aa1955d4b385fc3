import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { LETTING_IN, NOT_MEANT } from '../../../../lib/catalog/everyday/situations';
import {
  isPossible,
  plainWords,
  situationsIn,
  vendorsTyped,
} from '../../../../lib/diagnosis/everyday/everyday';
import questions from './questions.json' with { type: 'json' };
import '../every-language';

/** What people write who do not know the terms, taken apart. */

describe('plain words', () => {
  it.each([
    ['Need ADMIN approval', 'need admin approval'],
    ['Größe', 'grosse'],
    ['Łódź', 'lodz'],
    ['smørrebrød', 'smorrebrod'],
    ['co\u0323\u0302ng', 'cong'],
    ['it’s ‘blocked’', "it's 'blocked'"],
    ['two  blanks', 'two blanks'],
    ['a\t\r\nline\u00a0\u00a0more', 'a line more'],
    ['ｆｕｌｌ', 'full'],
  ])('of %j are %j', (text, plain) => expect(plainWords(text)).toBe(plain));
});

describe('the vendors that somebody names', () => {
  it.each([
    ['my outlook is blocked', ['microsoft']],
    ['office365 and office 365', ['microsoft']],
    ['office365', ['microsoft']],
    ['gmail in hubspot', ['google', 'hubspot']],
    ['sfdc lost my mail', ['salesforce']],
    ['mail at ovh', ['host']],
    ['pipedrive', ['otherCrm']],
    ['printer', []],
  ])('%s', (text, vendors) => expect([...vendorsTyped(text)].sort()).toEqual(vendors));
});

describe('a rule may be meant', () => {
  const possible = (rule: string, ...typed: string[]) => isPossible(rule, new Set(typed));

  it('whatever it is, where nobody is named or its own vendor is', () => {
    for (const rule of ['microsoft/a', 'google/a', 'hubspot/a', 'salesforce/a', 'crm/a', 'mail/a'])
      expect(possible(rule), rule).toBe(true);
    for (const rule of ['microsoft/a', 'google/a']) {
      expect(possible(rule, 'microsoft', 'google'), rule).toBe(true);
      expect(possible(rule, 'salesforce', rule.slice(0, -2)), rule).toBe(true);
    }
  });

  it.each(['microsoft', 'google', 'hubspot', 'salesforce', 'host', 'otherCrm'])(
    'by anybody, if it is one of every CRM or of every mailbox (%s)',
    (named) => {
      expect(possible('crm/a', named)).toBe(true);
      expect(possible('mail/a', named)).toBe(true);
    },
  );

  it('of HubSpot by who names a mailbox there, and not by the user of another CRM', () => {
    for (const named of ['microsoft', 'google']) expect(possible('hubspot/a', named), named).toBe(true);
    for (const named of ['salesforce', 'otherCrm', 'host'])
      expect(possible('hubspot/a', named), named).toBe(false);
  });

  it('of Microsoft or Google by who names a CRM, and not where the mailbox is with somebody else', () => {
    for (const named of ['hubspot', 'otherCrm']) {
      expect(possible('microsoft/a', named), named).toBe(true);
      expect(possible('google/a', named), named).toBe(true);
    }
    expect(possible('microsoft/a', 'google')).toBe(false);
    expect(possible('google/a', 'microsoft')).toBe(false);
    for (const named of ['salesforce', 'host']) {
      expect(possible('microsoft/a', named), named).toBe(false);
      expect(possible('google/a', named), named).toBe(false);
    }
  });

  it('of the mailbox’s approval by who names Salesforce, which lets no app into a mailbox', () => {
    for (const rule of LETTING_IN) {
      expect(RULES.has(rule), rule).toBe(true);
      expect(possible(rule, 'salesforce'), rule).toBe(true);
      expect(possible(rule, 'host'), rule).toBe(false);
    }
    expect(possible('google/admin-policy', 'salesforce', 'microsoft')).toBe(false);
  });
});

describe('the situations that somebody tells', () => {
  it('come best first, each a rule that there is', () => {
    for (const { text } of questions) {
      const fits = situationsIn(plainWords(text)).fits;
      const scores = fits.map(({ score }) => score);
      expect(scores, text).toEqual(scores.toSorted((a, b) => b - a));
      for (const { rule, score } of fits) {
        expect(RULES.has(rule), rule).toBe(true);
        expect(score, rule).toBeGreaterThan(0);
      }
    }
  });

  it('weigh more the rarer the ideas are, and the more of them are met', () => {
    const scoreOf = (text: string, rule: string) =>
      situationsIn(text).fits.find((one) => one.rule === rule)?.score ?? 0;
    const approval = 'microsoft/admin-approval-required';
    const [some, all] = ['the boss must allow it', 'the boss must allow the app'];
    expect(scoreOf(some, approval)).toBeGreaterThan(0);
    expect(scoreOf(all, approval)).toBeGreaterThan(scoreOf(some, approval));
  });

  it('leave rules no room that something told rules out, each a rule that there is', () => {
    for (const rule of Object.values(NOT_MEANT).flat()) expect(RULES.has(rule), rule).toBe(true);
    const rulesOf = (text: string) => situationsIn(text).fits.map(({ rule }) => rule);
    expect(rulesOf('meetings from google no longer show in the crm')).toContain('crm/disconnected');
    expect(rulesOf('meetings from google no longer show in the crm, vice versa they do')).not.toContain(
      'crm/disconnected',
    );
  });

  it('take a vendor that is named for a private mailbox for no hint at the one that is meant', () => {
    const rulesOf = (text: string) => situationsIn(plainWords(text)).fits.map(({ rule }) => rule);
    const both = ['microsoft/admin-approval-required', 'google/admin-policy'];
    expect(rulesOf('my private gmail is fine, the work account refuses the app')).toEqual(
      expect.arrayContaining(both),
    );
    expect(rulesOf('private gmail is fine, the work outlook account refuses the app')).toContain(both[0]);
    expect(rulesOf('the work gmail refuses the app')).not.toContain(both[0]);
  });
});
