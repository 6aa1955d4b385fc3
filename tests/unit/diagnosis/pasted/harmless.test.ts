import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { lookUp } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import harmless from './harmless.json' with { type: 'json' };
import '../every-language';

const index = indexRules(RULES);

/** What a text was taken for, in words that name the rule and the token to narrow. */
const alarms = (text: string) =>
  lookUp(text, index).diagnoses.map(
    ({ rule, matchedTokens }) => `${rule} because of ${matchedTokens.join(' and ')}`,
  );

describe('harmless texts', () => {
  it('are many, of many kinds, and no two alike', () => {
    const texts = Object.values(harmless).flat();
    expect(Object.keys(harmless).length).toBeGreaterThanOrEqual(10);
    for (const [kind, own] of Object.entries(harmless))
      expect(own.length, `too few texts in "${kind}"`).toBeGreaterThanOrEqual(30);
    expect(new Set(texts).size).toBe(texts.length);
  });

  for (const [kind, texts] of Object.entries(harmless)) {
    it.each(texts)(`${kind}: %j`, (text) =>
      expect(alarms(text), `"${text.slice(0, 300)}" is harmless`).toEqual([]),
    );
  }
});
