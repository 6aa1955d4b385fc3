import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { lookUp } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import nearMisses from './near-misses.json' with { type: 'json' };
import '../every-language';

const index = indexRules(RULES);

/** Harmless texts that come closest to the known sentences. */
describe('harmless texts near the known sentences', () => {
  it('are two hundred', () => expect(Object.values(nearMisses).flat()).toHaveLength(200));

  for (const [kind, texts] of Object.entries(nearMisses)) {
    it.each(texts)(`${kind}: %j`, (text) =>
      expect(
        lookUp(text, index).diagnoses.map(({ rule, matchedTokens }) => `${rule}: ${matchedTokens.join(' ')}`),
      ).toEqual([]),
    );
  }
});
