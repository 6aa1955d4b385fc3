import { describe, expect, it } from 'vitest';
import { ambiguityOf } from './ambiguity';
import { collectPatterns, type Pattern, recordPatterns } from './collect';

/** No regular expression of ours takes more than linear time: proved from its automaton, and measured. */

const { patterns: literal, made } = collectPatterns(['lib', 'components', 'entrypoints']);

/** The places that put a pattern together; what they make is recorded while they do. */
const MADE = [
  'lib/catalog/rules/schema.ts',
  'lib/diagnosis/everyday.ts',
  'lib/diagnosis/pasted-excerpt.ts',
  'lib/diagnosis/pasted-oauth.ts',
  'lib/diagnosis/pasted-oauth.ts',
  'lib/diagnosis/pasted-text.ts',
  'lib/diagnosis/pasted-text.ts',
];

/** What is cut before it is matched, so that a loop handing over to another has nowhere to go. */
const CUT: Readonly<Record<string, string>> = {
  [/^["'<(]+|["'>)]+$/.source]: 'an organization as typed: 500 characters',
  [/^["'<(]+|["'>),;]+$/.source]: 'a mail domain as typed: 500 characters',
  [/^[a-z][a-z0-9+.-]*:\/\/|[/?#\\]/.source]: 'a mail domain as typed: 500 characters',
  [/^\{\s*|\s*\}$/.source]: 'an organization as typed: 500 characters',
  [/^(https:\/\/[^/]+\/)([^/]+)((?:\/v2\.0)?\/adminconsent\?client_id=)([^&]+)(.*)$/.source]:
    'a link that we built ourselves',
  [/(?:^|\n)[^\p{L}\p{N}]*$/u.source]: 'the 100 characters before a word',
  [/\*\*(.+?)\*\*/.source]: 'our own texts',
};
/** The same by their beginnings: long ones. */
const CUT_LONG: Readonly<Record<string, string>> = {
  '(?:error|fehler\\p{L}*|erreur|': 'the 60 characters before a phrase',
};

const isCut = ({ source }: Pattern) =>
  source in CUT || Object.keys(CUT_LONG).some((start) => source.startsWith(start));

/** How long one search over a text takes, in milliseconds: the best of some. */
function timeOf({ source, flags }: Pattern, text: string): number {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 2; turn++) {
    const begin = performance.now();
    pattern.test(text);
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

describe('the judge of patterns', () => {
  it.each([
    ['(a*)*b', 'exponential'],
    ['(a|a)*b', 'exponential'],
    ['^(a+)+$', 'exponential'],
    ['\\s+$', 'polynomial'],
    ['^a*a*$', 'polynomial'],
    ['^.*foo.*$', 'polynomial'],
    ['x(?=a*b)', 'linear'],
    ['a(?=a*b)', 'polynomial'],
    ['a{1,50}b', 'bounded'],
    ['\\s+', 'linear'],
    ['^\\s+$', 'linear'],
    ['^(?:x+,)*y', 'linear'],
    ['^[^@]+@[a-z.]+$', 'linear'],
  ])('knows %s', (source, kind) => expect(ambiguityOf(source, '').kind).toBe(kind));

  it('is right about what it calls polynomial', () => {
    const slow = { at: 'here', source: '\\s+$', flags: '' };
    expect(timeOf(slow, `${' '.repeat(8_000)}x`)).toBeGreaterThan(timeOf(slow, `${' '.repeat(2_000)}x`) * 5);
  });
});

it('every place that puts a pattern together is known', () => {
  expect(made.map((at) => at.replace(/:\d+$/, ''))).toEqual(MADE);
});

describe('our patterns', async () => {
  const recorded = await recordPatterns(async () => {
    const { readText } = await import('../../../../lib/diagnosis/pasted-text');
    const { indexRules } = await import('../../../../lib/diagnosis/diagnose');
    const { RULES } = await import('../../../../lib/catalog/catalog');
    readText('Correlation Id: x', indexRules(RULES));
  });
  // Other modules make theirs meanwhile; ours are the long ones.
  const all = [...literal, ...recorded.filter(({ source }) => source.length > 30)];

  it('are many', () => {
    expect(literal.length).toBeGreaterThan(100);
    expect(recorded.length).toBeGreaterThanOrEqual(4);
  });

  it.each(all)('$at takes linear time', { timeout: 30_000 }, (pattern) => {
    const { kind, pump = 'a' } = ambiguityOf(pattern.source, pattern.flags);
    if (isCut(pattern)) return expect(kind).toBe('polynomial');
    expect(['linear', 'bounded'], `${pattern.source} can take more than linear time`).toContain(kind);
    if (kind === 'linear') return;
    // The factor that the numbers in the pattern make: as long as all that is read of a page, in a moment.
    const text = (length: number) => `${pump.repeat(Math.ceil(length / pump.length))}\u0001`;
    const time = timeOf(pattern, text(65_536));
    expect(time, 'for 64 kB of the worst').toBeLessThan(400);
    if (time < 10) return;
    // Another program can make one of them look worse, not all.
    for (let chances = 4; chances > 0; chances--)
      if (timeOf(pattern, text(65_536)) < 3 * timeOf(pattern, text(32_768))) return;
    throw new Error(`${pattern.source} takes more than three times as long for twice the text`);
  });

  it('name no cut that is not needed any more', () => {
    for (const source of Object.keys(CUT)) expect(literal.map((one) => one.source)).toContain(source);
    for (const start of Object.keys(CUT_LONG))
      expect(literal.some(({ source }) => source.startsWith(start))).toBe(true);
  });
});
