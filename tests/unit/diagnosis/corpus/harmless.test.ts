import { describe, expect, it } from 'vitest';
import harmless from '../../../../lab/texts/harmless.json' with { type: 'json' };
import { RULES } from '../../../../lib/catalog/catalog';
import { lookUp } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import '../every-language';

const index = indexRules(RULES);

/** Describes the diagnoses of a text: the rule, and the tokens that would have to be narrowed. */
const describeDiagnoses = (text: string) =>
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
      expect(describeDiagnoses(text), `"${text.slice(0, 300)}" is harmless`).toEqual([]),
    );
  }
});
