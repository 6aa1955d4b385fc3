import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { lookUp } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import { matchSentences, type SentenceMatch } from '../../../../lib/diagnosis/sentences/match-sentences';
import { unpackSentences } from '../../../../lib/diagnosis/sentences/table';
import { pack } from '../../../../scripts/sentences/pack';
import { wordings } from '../../../../scripts/sentences/tables';
import '../every-language';

const index = indexRules(RULES);
const bestDiagnosis = (text: string) => lookUp(text, index).diagnoses[0];

/** A made-up table, so that the tests do not depend on the known sentences. */
const table = unpackSentences(
  pack(
    [
      {
        text: 'The lantern of keeper \u0000 was extinguished because its oil reservoir ran dry overnight',
        target: 'one',
      },
      {
        text: 'The lantern of keeper \u0000 was extinguished because a storm broke its northern window',
        target: 'two',
      },
      { text: 'Harbor pilots must countersign every mooring ledger before departure', target: 'three' },
    ],
    ['the window was open because of the storm', 'before departure every passenger must wait'],
  ),
);
const bestMatch = (text: string) => matchSentences(text, table)[0];

describe('a known sentence', () => {
  it.each([
    ['as it is', 'Harbor pilots must countersign every mooring ledger before departure.', 'three'],
    [
      'with something else filled in',
      'The lantern of keeper Ada Lovelace III was extinguished because its oil reservoir ran dry overnight',
      'one',
    ],
    [
      'with a word changed',
      'Harbor pilots should countersign every mooring ledger before departure',
      'three',
    ],
    [
      'with two words changed',
      'Harbor pilots should countersign each mooring ledger before departure',
      'three',
    ],
    ['cut short', 'Harbor pilots must countersign every mooring', 'three'],
    [
      'in the middle of other lines',
      'ship log\n12:01 harbor pilots must countersign every mooring ledger before departure\n12:02 done',
      'three',
    ],
    [
      'told from its like',
      'The lantern of keeper Bo was extinguished because a storm broke its northern window',
      'two',
    ],
  ])('is known %s', (_, text, target) => {
    const found = bestMatch(text);
    expect(found?.targets).toEqual([target]);
    expect(found?.share).toBeGreaterThan(0.6);
  });

  const WHOLE = 'Harbor pilots must countersign every mooring ledger before departure';

  it.each<[string, string, Partial<SentenceMatch>]>([
    [
      'all of the text',
      WHOLE,
      { exact: true, startsSegment: true, startsText: true, coversText: true, size: 9, share: 1 },
    ],
    [
      'a line of others',
      `one\n${WHOLE}\ntwo`,
      { exact: true, startsSegment: true, startsText: false, coversText: true },
    ],
    ['a title', `${WHOLE}\nTetra Sync`, { exact: true, startsText: true, coversText: true }],
    [
      'a line of many',
      `${'other words of a log that says much\n'.repeat(4)}${WHOLE}\n${'and more of it\n'.repeat(4)}`,
      { exact: true, startsSegment: true, startsText: false, coversText: false },
    ],
    [
      'the end of a longer one',
      `we think ${WHOLE}`,
      { exact: false, startsSegment: false, startsText: false },
    ],
    [
      'the begin of a longer one',
      `${WHOLE} and more`,
      { exact: false, startsSegment: true, startsText: true },
    ],
    [
      'another by a word',
      'Harbor pilots should countersign every mooring ledger before departure',
      { exact: false, startsSegment: true, startsText: true, size: 9 },
    ],
    [
      'in pieces',
      'Harbor pilots, all of them, must countersign every mooring ledger before departure',
      { exact: false },
    ],
    ['cut short', 'Harbor pilots must countersign every mooring', { exact: false, startsSegment: true }],
  ])('is told apart where it is %s', (_, text, match) => expect(bestMatch(text)).toMatchObject(match));

  it('weighs less the less of it is there, and the more stands between its words', () => {
    const bits = (text: string) => bestMatch(text)?.bits ?? 0;
    const whole = bits(WHOLE);
    expect(bits('Harbor pilots must countersign every mooring')).toBeLessThan(whole);
    expect(bits(WHOLE.replace('must', 'who sail must really'))).toBeLessThan(whole);
    expect(bits(WHOLE.replace('must', 'should'))).toBeLessThan(whole);
    expect(bestMatch(WHOLE.replace('must', 'should'))?.share).toBeLessThan(1);
  });

  it('counts by what stands there where it was cut, at its end or at its beginning', () => {
    const share = (text: string) => bestMatch(text)?.share ?? 0;
    const [head, tail] = [
      'Harbor pilots must countersign every mooring',
      'countersign every mooring ledger before departure',
    ];
    for (const cut of [head, tail]) expect(share(cut), cut).toBeGreaterThan(0.75);
    for (const cut of [head, tail]) expect(share(cut), cut).toBeLessThan(1);
    // Inside other words, or without both its ends, it does not count as truncated.
    expect(share(`we think ${head} is`)).toBeLessThan(share(head));
    expect(share('pilots must countersign every mooring ledger')).toBeLessThan(share(head));
    expect(share('Harbor pilots')).toBeLessThan(0.5);
  });

  it('is the best of those that share words, and one of several in a text', () => {
    const storm = 'The lantern of keeper Bo was extinguished because a storm broke its northern window';
    expect(matchSentences(storm, table).map((one) => one.targets)).toEqual([['two']]);
    const both = matchSentences(`${storm}. ${WHOLE}.`, table).map((one) => one.targets.join());
    expect(both.sort()).toEqual(['three', 'two']);
  });

  it.each(['', 'ledger', 'Harbor', 'nothing of it is here at all'])('is none in %j', (text) =>
    expect(matchSentences(text, table)).toEqual([]),
  );

  it('is not known by a few of its words', () =>
    expect(bestMatch('The pilots opened the window before departure')?.share ?? 0).toBeLessThan(0.5));

  // Mutation tests keep the machine busy and have a time limit of their own.
  it.skipIf(process.env.MUTATE_TESTS)('is found in linear time', () => {
    const time = (count: number) => {
      const text = 'keeper lantern oil storm ledger pilots '.repeat(count);
      return Math.min(
        ...Array.from({ length: 6 }, () => {
          const start = performance.now();
          matchSentences(text, table);
          return performance.now() - start;
        }),
      );
    };
    time(100);
    // For four times the text; the rest allows for other programs on the machine.
    expect(time(400)).toBeLessThan(12 * time(100));
  });
});

describe('wordings of connectors and people', () => {
  const plain = wordings().filter(({ text, target }) => RULES.has(target) && !text.includes('…'));

  it.each(plain.map(({ text, target }) => [text, target] as const))('%j', (text, target) => {
    const [vendor = ''] = target.split('/');
    // A line that does not name its vendor is read as on a screen that does.
    const found = bestDiagnosis(text) ?? bestDiagnosis(`${vendor}\n${text}`);
    expect(found?.rule).toBe(target);
    expect(found?.certainty).toBe('likely');
  });
});

describe('whole screens', () => {
  it.each([
    ['Need admin approval\nTetra Sync', 'microsoft/admin-approval-required'],
    ['Need admin approval\nHubSpot Sales', 'microsoft/admin-approval-required'],
    ['Administratorgenehmigung erforderlich\nTetra Sync\n', 'microsoft/admin-approval-required'],
    [
      'Request Id: 8fdc0a48-915a-4099-b368-bf7ac719bf00\nError Code: 53003\nApp name: Tetra Sync',
      'microsoft/conditional-access',
    ],
    [
      'Correlation Id: 8fdc0a48-915a-4099-b368-bf7ac719bf00\nError Code: 530035',
      'microsoft/security-defaults',
    ],
  ])('%j', (text, rule) => expect(bestDiagnosis(text)?.rule).toBe(rule));
});
