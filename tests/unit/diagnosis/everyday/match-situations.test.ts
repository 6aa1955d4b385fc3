import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { EXCLUDED_RULES } from '../../../../lib/catalog/everyday/situations';
import { matchSituations } from '../../../../lib/diagnosis/everyday/match-situations';
import { plainWords } from '../../../../lib/diagnosis/everyday/plain-words';
import questions from '../corpus/questions.json' with { type: 'json' };
import '../every-language';

describe('the situations that somebody tells', () => {
  it('come best first, each a rule that there is', () => {
    for (const { text } of questions) {
      const fits = matchSituations(plainWords(text)).fits;
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
      matchSituations(text).fits.find((one) => one.rule === rule)?.score ?? 0;
    const approval = 'microsoft/admin-approval-required';
    const [some, all] = ['the boss must allow it', 'the boss must allow the app'];
    expect(scoreOf(some, approval)).toBeGreaterThan(0);
    expect(scoreOf(all, approval)).toBeGreaterThan(scoreOf(some, approval));
  });

  it('leave rules no room that something told rules out, each a rule that there is', () => {
    for (const rule of Object.values(EXCLUDED_RULES).flat()) expect(RULES.has(rule), rule).toBe(true);
    const rulesOf = (text: string) => matchSituations(text).fits.map(({ rule }) => rule);
    expect(rulesOf('meetings from google no longer show in the crm')).toContain('crm/disconnected');
    expect(rulesOf('meetings from google no longer show in the crm, vice versa they do')).not.toContain(
      'crm/disconnected',
    );
  });

  it('take a vendor that is named for a private mailbox for no hint at the one that is meant', () => {
    const rulesOf = (text: string) => matchSituations(plainWords(text)).fits.map(({ rule }) => rule);
    const both = ['microsoft/admin-approval-required', 'google/admin-policy'];
    expect(rulesOf('my private gmail is fine, the work account refuses the app')).toEqual(
      expect.arrayContaining(both),
    );
    expect(rulesOf('private gmail is fine, the work outlook account refuses the app')).toContain(both[0]);
    expect(rulesOf('the work gmail refuses the app')).not.toContain(both[0]);
  });
});
