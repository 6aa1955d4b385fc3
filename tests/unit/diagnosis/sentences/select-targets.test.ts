import { describe, expect, it } from 'vitest';
import type { SentenceMatch } from '../../../../lib/diagnosis/sentences/match-sentences';
import { selectTargets, type TextContext } from '../../../../lib/diagnosis/sentences/select-targets';

/** Which sentences are enough evidence: the less else the text says, the more of a sentence must be there. */

const NO_CONTEXT: TextContext = { vendors: new Set(), coded: false, failed: false };

function match(more: Partial<SentenceMatch> = {}): SentenceMatch {
  const usual = {
    size: 12,
    share: 1,
    bits: 100,
    exact: true,
    coversText: false,
    startsText: false,
    startsSegment: false,
  };
  return { ...usual, targets: ['microsoft/throttled'], ...more } as SentenceMatch;
}
const isSelected = (more: Partial<SentenceMatch>, context: Partial<TextContext> = {}) =>
  selectTargets([match(more)], { ...NO_CONTEXT, ...context }).length > 0;

/** Returns the least weight with which a sentence is selected, in bits. */
function leastBits(more: Partial<SentenceMatch>, context: Partial<TextContext> = {}): number {
  for (let bits = 0; bits <= 100; bits++) if (isSelected({ ...more, bits }, context)) return bits;
  return Number.POSITIVE_INFINITY;
}
/** Returns the least share with which a sentence is selected, in percent, however heavy it is. */
function leastShare(more: Partial<SentenceMatch>, context: Partial<TextContext> = {}): number {
  for (let part = 0; part <= 100; part++)
    if (isSelected({ exact: false, bits: 1_000_000, ...more, share: part / 100 }, context)) return part;
  return Number.POSITIVE_INFINITY;
}

const CODE = { targets: ['AADSTS50105'] };
const TWO_CODES = { targets: ['AADSTS1', 'AADSTS2'] };
const named = (...vendors: string[]) => ({ vendors: new Set(vendors) });

describe('a whole sentence', () => {
  it.each<[string, Partial<SentenceMatch>, Partial<TextContext>, number]>([
    ['in the middle of a text', {}, {}, 24],
    ['that is all of the text', { coversText: true }, {}, 12],
    ['that comes first', { startsText: true }, {}, 13],
    ['in a text that reports a failure', {}, { failed: true }, 14],
    ['of a code', CODE, {}, 17],
    ['of two words', { size: 2, targets: ['mail/imap-off'] }, {}, 20],
    [
      'of two words that are all of the text',
      { size: 2, targets: ['mail/imap-off'], coversText: true },
      {},
      20,
    ],
    ['of three words that are all of it', { size: 3, targets: ['mail/imap-off'], coversText: true }, {}, 12],
    ['of a vendor in five words', { size: 5 }, {}, Number.POSITIVE_INFINITY],
    [
      'of a vendor in five words, all of the text',
      { size: 5, coversText: true },
      {},
      Number.POSITIVE_INFINITY,
    ],
    ['of a vendor in five words beside its name', { size: 5 }, named('microsoft'), 11],
    ['of a vendor in six words', { size: 6 }, {}, 24],
    ['of a code in five words', { ...CODE, size: 5 }, {}, Number.POSITIVE_INFINITY],
    ['of a code in five words beside another', { ...CODE, size: 5 }, { coded: true }, 5],
    ['of a code in six words', { ...CODE, size: 6 }, {}, 17],
    ['that codes share, in six words', { ...TWO_CODES, size: 6 }, {}, Number.POSITIVE_INFINITY],
    ['that codes share, in seven words', { ...TWO_CODES, size: 7 }, {}, 17],
    ['beside a code', {}, { coded: true }, 5],
    ['beside the name of its vendor', {}, named('microsoft'), 11],
    ['beside the name of another vendor', {}, named('google'), 40],
    ['beside the name of another service', {}, named('other'), 40],
    ['beside the name of a mail server', {}, named('mail-server'), 24],
    ['of any mail server beside the name of one', { targets: ['mail/imap-off'] }, named('mail-server'), 11],
    ['of any mail server beside a vendor', { targets: ['mail/imap-off'] }, named('google'), 24],
    ['of a code beside Microsoft', CODE, named('microsoft'), 11],
    ['of a code beside Google', CODE, named('google'), 40],
    ['that rules share, beside a code', { targets: ['mail/a', 'crm/b'] }, { coded: true }, 24],
    ['that codes share, beside another', TWO_CODES, { coded: true }, 5],
  ])('%s must weigh so much', (_what, more, context, least) => expect(leastBits(more, context)).toBe(least));
});

describe('a part of a sentence', () => {
  const part = { exact: false, share: 0.96 };
  const scaled = (bits: number) => Math.ceil(bits / part.share);

  it.each<[string, Partial<SentenceMatch>, Partial<TextContext>, number]>([
    ['that begins one', { startsSegment: true }, {}, scaled(24)],
    ['from the middle of one', {}, {}, scaled(60)],
    ['of a code’s', CODE, {}, scaled(21)],
    ['that begins a code’s', { ...CODE, startsSegment: true }, {}, scaled(17)],
    ['of a few words', { size: 4 }, {}, Number.POSITIVE_INFINITY],
    ['of five words', { size: 5, targets: ['mail/imap-off'] }, {}, scaled(60)],
    ['of a vendor in five words', { size: 5 }, {}, Number.POSITIVE_INFINITY],
    ['of a few words beside a code', { size: 4 }, { coded: true }, scaled(10)],
    ['beside a code', {}, { coded: true }, scaled(10)],
    ['beside the name of its vendor', {}, named('microsoft'), scaled(16)],
    ['beside the name of another', {}, named('google'), scaled(40)],
  ])('%s must weigh so much', (_what, more, context, bits) =>
    expect(leastBits({ ...part, ...more }, context)).toBe(bits),
  );

  it.each<[number, number, number, number]>([
    // Number of words, then minimum shares in percent: a rule’s sentence, a code’s, any sentence beside a code.
    [5, 90, 80, 80],
    [6, 90, 80, 80],
    [7, 90, 65, 80],
    [8, 90, 65, 80],
    [9, 70, 65, 60],
    [11, 70, 65, 60],
    [12, 60, 50, 60],
    [30, 60, 50, 60],
  ])('of %i words must be so much of it', (size, ordinary, code, coded) => {
    const targets = ['mail/imap-off'];
    expect(leastShare({ size, targets })).toBe(ordinary);
    if (size > 5) expect(leastShare({ size })).toBe(ordinary);
    if (size > 5) expect(leastShare({ size, ...CODE })).toBe(code);
    expect(leastShare({ size }, { coded: true })).toBe(coded);
    expect(leastShare({ size, ...CODE }, { coded: true })).toBe(coded);
  });

  it.each([2, 4])('of %i words must be nearly all of it', (size) => {
    expect(leastShare({ size }, named('microsoft'))).toBe(95);
    expect(leastShare({ size, ...CODE }, named('microsoft'))).toBe(95);
  });
});

describe('what is spoken', () => {
  it('is nothing that no rule tells', () =>
    expect(selectTargets([match({ targets: ['none'] }), match()], NO_CONTEXT)).toEqual([
      'microsoft/throttled',
    ]));

  it('is not a vendor’s, where any server says it and nobody names the vendor', () => {
    const targets = ['google/imap-off', 'mail/imap-off'];
    expect(selectTargets([match({ targets })], NO_CONTEXT)).toEqual(['mail/imap-off']);
    expect(selectTargets([match({ targets })], { ...NO_CONTEXT, ...named('google') })).toEqual(targets);
    const crm = ['crm/api-limit', 'mail/imap-off'];
    expect(selectTargets([match({ targets: crm })], NO_CONTEXT)).toEqual(crm);
    const two = ['google/a', 'microsoft/b'];
    expect(selectTargets([match({ targets: two })], NO_CONTEXT)).toEqual(two);
  });

  it('is a vendor’s, though short, beside a longer sentence of the same rule or code', () => {
    const short = match({ ...CODE, size: 4, bits: 20 });
    const part = match({ ...CODE, size: 20, bits: 24, share: 0.3, exact: false });
    expect(selectTargets([short], NO_CONTEXT)).toEqual([]);
    expect(selectTargets([part], NO_CONTEXT)).toEqual([]);
    expect(selectTargets([short, part], NO_CONTEXT)).toEqual(['AADSTS50105']);
    expect(selectTargets([short, { ...part, bits: 23 }], NO_CONTEXT)).toEqual([]);
    expect(selectTargets([short, { ...part, targets: ['AADSTS1'] }], NO_CONTEXT)).toEqual([]);
  });

  it('is decided by a sentence of one rule where another is shared', () => {
    const shared = match({ targets: ['crm/a', 'mail/b'] });
    const single = match({ targets: ['mail/b'] });
    expect(selectTargets([shared, single], NO_CONTEXT)).toEqual(['mail/b']);
    expect(selectTargets([shared, match({ targets: ['crm/c'] })], NO_CONTEXT)).toEqual([
      'crm/c',
      'crm/a',
      'mail/b',
    ]);
  });

  it('names four at most, of one sentence and of all', () => {
    const targets = ['AADSTS1', 'AADSTS2', 'AADSTS3', 'AADSTS4', 'AADSTS5'];
    expect(selectTargets([match({ targets })], NO_CONTEXT)).toEqual(targets.slice(0, 4));
    const each = targets.map((one) => match({ targets: [one] }));
    expect(selectTargets(each, NO_CONTEXT)).toEqual(targets.slice(0, 4));
  });
});
