import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import sentences from '../../../../lib/catalog/codes/sentences.json' with { type: 'json' };
import { NOTICES } from '../../../../lib/catalog/everyday/notices';
import { SCREENS } from '../../../../lib/catalog/everyday/screens';
import { EXCLUDED_RULES, SITUATIONS } from '../../../../lib/catalog/everyday/situations';
import { FAILURES } from '../../../../lib/catalog/failures';
import { diagnose } from '../../../../lib/diagnosis/diagnose';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import { PASTED_SITE } from '../../../../lib/evidence/evidence';
import { makeToken } from '../../../../lib/evidence/token';

/** Whatever is recognized in a text without a code must lead to a rule. */

const index = indexRules(RULES);
const rulesFor = (...tokens: string[]) =>
  diagnose({ site: PASTED_SITE, host: '', facts: {}, tokens }, index).map(({ rule }) => rule);

/** The tokens that some clause asks for. */
const asked = new Set(
  [...RULES.values()].flatMap(({ when }) => when).flatMap(({ any = [], all = [] }) => [...any, ...all]),
);

const targets = sentences.targets.split(' ').filter((target) => target !== 'none');

describe('what a known sentence is evidence of', () => {
  it.each(targets.filter((target) => target.includes('/')))(
    '%s is a rule, or a code that one asks for',
    (id) => expect(rulesFor(makeToken('sentence', id)), id).not.toEqual([]),
  );

  it('is a code that a rule answers', () => {
    for (const code of targets.filter((target) => !target.includes('/')))
      expect(rulesFor(makeToken('sentence', `AADSTS${code}`)), code).not.toEqual([]);
  });
});

describe('the rule that is told by', () => {
  it('a notice answers', () => {
    for (const { rule, by = {} } of NOTICES)
      for (const id of [rule, ...Object.values(by)])
        expect(rulesFor(makeToken('sentence', id)), id).toContain(id);
  });

  it('a notice with a code or a case of its own asks for it', () => {
    for (const { rule, code, also } of NOTICES) {
      if (code) expect(rulesFor(makeToken('code', code)), code).toContain(rule);
      if (also) expect(asked, also).toContain(makeToken('named', also));
    }
  });

  it('a screen answers', () => {
    for (const { rule } of SCREENS) expect(rulesFor(makeToken('sentence', rule)), rule).toContain(rule);
  });

  it('a failure that the code names answers', () => {
    for (const id of Object.values(FAILURES)) expect(rulesFor(makeToken('sentence', id)), id).toContain(id);
  });

  it('a situation exists and can be suggested', () => {
    for (const id of [...Object.keys(SITUATIONS), ...Object.values(EXCLUDED_RULES).flat()]) {
      expect(RULES.has(id), id).toBe(true);
      expect(RULES.get(id)?.fallback, `${id} is never suggested`).toBeUndefined();
    }
  });
});

describe('the sentences that clauses ask for', () => {
  it('are those of rules and codes, which something can yield', () => {
    const known = new Set([
      ...targets,
      ...targets.map((target) => `AADSTS${target}`),
      ...NOTICES.flatMap(({ rule, by = {} }) => [rule, ...Object.values(by)]),
      ...SCREENS.map(({ rule }) => rule),
      ...Object.values(FAILURES),
    ]);
    const all = [...RULES.values()].flatMap(({ when }) =>
      when.flatMap(({ any = [], all = [], none = [] }) => [...any, ...all, ...none]),
    );
    const sought = all
      .filter((token) => token.startsWith('sentence:'))
      .map((token) => token.slice('sentence:'.length));
    expect([...new Set(sought)].filter((id) => !known.has(id))).toEqual([]);
  });
});
