import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  matchPhrases,
  normalize,
  packPhrases,
  phraseKey,
  sentences,
  unpackPhrases,
} from '../../../lib/evidence/phrases';

describe('phrases', () => {
  const table = unpackPhrases(
    packPhrases([
      'need admin approval',
      '… is not approved by advanced protection',
      "access blocked: your institution's administrator needs to review …",
    ]),
  );
  const met = (text: string) => sentences(text).flatMap((sentence) => matchPhrases(sentence, table));

  it('are met as whole sentences, beginnings and ends', () => {
    expect(met('Need  admin\u00a0approval.')).toEqual([phraseKey('need admin approval')]);
    expect(met('Access blocked: HubSpot is not approved by Advanced Protection')).toContain(
      phraseKey('… is not approved by advanced protection'),
    );
    expect(met('Access blocked: Your institution’s administrator needs to review HubSpot')).toHaveLength(1);
  });

  it('are not met inside other sentences', () => {
    for (const text of [
      'I need admin approval for my holiday',
      'Need admin approvals',
      'is not approved by advanced protection',
      'Do you need admin approval',
    ])
      expect(met(text)).toEqual([]);
  });

  it('survive soft hyphens, typographic quotes and invisible marks', () => {
    expect(normalize('Need\u00ad admin\u200b \u2018ap\u2019\u202eproval')).toBe("need admin 'ap'proval");
  });

  it('compare texts as they would without any short cut', () => {
    const slowly = (text: string) =>
      text
        .normalize('NFKC')
        .replace(/\p{Cf}|\u034f/gu, '')
        .replace(/[\u2018-\u201b\u2032`]/g, "'")
        .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/\s+/g, ' ')
        .toLowerCase()
        .trim();
    for (let unit = 0; unit < 0x10000; unit++) {
      const letter = String.fromCharCode(unit);
      for (const text of [letter, `a${letter}b`, `é ${letter}`]) {
        if (normalize(text) !== slowly(text)) throw new Error(`U+${unit.toString(16)} is taken for another`);
      }
    }
    const strings = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...' \n`’“é̈ﬁａ（\u00ad\u00a0ß…'.split('')) }),
    );
    fc.assert(
      fc.property(strings, (text) => {
        expect(normalize(text)).toBe(slowly(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it('are met wherever they stand, and their hashes depend on every character', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = sentences(text);
        expect(plain.every((one) => one === normalize(one))).toBe(true);
        for (const one of plain) matchPhrases(one, table);
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(
        fc.string({ minLength: 5, maxLength: 40 }),
        fc.string({ minLength: 5, maxLength: 40 }),
        (a, b) => {
          if (normalize(a) !== normalize(b) && phraseKey(a) === phraseKey(b)) throw new Error(`${a} | ${b}`);
        },
      ),
      { numRuns: 3_000, examples: [['need admin approval', 'need admin approvam']] },
    );
  });
});
