import { describe, expect, it } from 'vitest';
import { collectPatterns, type Pattern, recordPatterns } from './collect';
import { isLinear } from './prove';

/** All regular expressions take linear time, which is proved from their automata; the factor is measured. */

const { patterns: literal, made } = collectPatterns(['lib', 'components', 'entrypoints']);

/** Places that compose patterns; the patterns are recorded while they run. */
const MADE = [
  'lib/consent/apps/find-app-in-text.ts',
  'lib/diagnosis/everyday/idea-reader.ts',
  'lib/diagnosis/everyday/idea-reader.ts',
  'lib/diagnosis/pasted/errors/attempts.ts',
  'lib/diagnosis/pasted/errors/attempts.ts',
  'lib/diagnosis/pasted/errors/attempts.ts',
  'lib/diagnosis/pasted/errors/browser-first.ts',
  'lib/diagnosis/pasted/errors/cloud.ts',
  'lib/diagnosis/pasted/errors/crm.ts',
  'lib/diagnosis/pasted/errors/crm.ts',
  'lib/diagnosis/pasted/errors/oauth.ts',
  'lib/diagnosis/pasted/errors/oauth.ts',
  'lib/diagnosis/pasted/errors/oauth.ts',
  'lib/diagnosis/pasted/errors/relays.ts',
  'lib/diagnosis/pasted/errors/renewals.ts',
  'lib/diagnosis/pasted/errors/senders.ts',
  'lib/diagnosis/pasted/errors/services.ts',
  'lib/diagnosis/pasted/excerpt.ts',
  'lib/diagnosis/pasted/look-up.ts',
  'lib/diagnosis/pasted/mentions/documents.ts',
  'lib/diagnosis/pasted/mentions/documents.ts',
];

/** Patterns for short text only, where consecutive loops cannot take long. */
const SHORT_INPUT: Readonly<Record<string, string>> = {
  [/^["'<(]+|["'>)]+$/.source]: 'an organization as typed: 500 characters',
  [/^["'<(]+|["'>),;]+$/.source]: 'a mail domain as typed: 500 characters',
  [/^\{\s*|\s*\}$/.source]: 'an organization as typed: 500 characters',
  [/^(https:\/\/[^/]+\/)([^/]+)((?:\/v2\.0)?\/adminconsent\?client_id=)([^&]+)(.*)$/.source]:
    'a link that we built ourselves',
  [/(?:^|\n)[^\p{L}\p{N}]*$/u.source]: 'the 100 characters before a word',
};
/** Long ones of these, by their beginnings. */
const SHORT_INPUT_BY_START: Readonly<Record<string, string>> = {
  '(?:error|fehler\\p{L}*|erreur|': 'the 60 characters before a phrase',
};

const readsShortInput = ({ source }: Pattern) =>
  source in SHORT_INPUT || Object.keys(SHORT_INPUT_BY_START).some((start) => source.startsWith(start));

/** Measures a search in a text, in milliseconds: the best of several runs. */
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

describe('the proof', () => {
  it.each([
    '(a*)*b',
    '(a|a)*b',
    '^(a+)+$',
    '\\s+$',
    '^a*a*$',
    '^.*foo.*$',
    'a(?=a*b)',
    '(?=a*b)c',
    '(a|b|ab)*\\b',
    '^(?:[a-z]{2,40})*$',
    '^(?:\\p{L}{2,40},?)+!',
  ])('is not given for %s', (source) => expect(isLinear(source, 'u')).toBe(false));

  it.each([
    'x(?=a*b)',
    'a{1,50}b',
    '\\s+',
    '^\\s+$',
    '^(?:x+,)*y',
    '^[^@]+@[a-z.]+$',
    '^(?=.{1,253}$)(?:[a-z]{1,63}\\.)+$',
    '(?<![a-z])bc+',
    '(?:on|off)(?:\\s+x)?\\b',
  ])('is given for %s', (source) => expect(isLinear(source, 'u')).toBe(true));

  it('is right about what it does not give', () => {
    const slow = { at: 'here', source: '\\s+$', flags: '' };
    expect(timeOf(slow, `${' '.repeat(8_000)}x`)).toBeGreaterThan(timeOf(slow, `${' '.repeat(2_000)}x`) * 5);
  });
});

it('every place that puts a pattern together is known', () => {
  expect(made.map((at) => at.replace(/:\d+$/, ''))).toEqual(MADE);
});

/** Pieces of text that many patterns match in several ways. */
const PUMPS = ['a', '0', ' ', '.', 'a.', 'a-', '0,', 'a@', '%a', ': a'];

describe('our patterns', async () => {
  const recorded = await recordPatterns(async () => {
    const { readText } = await import('../../../../lib/diagnosis/pasted/look-up');
    const { indexRules } = await import('../../../../lib/diagnosis/rule-index');
    const { RULES } = await import('../../../../lib/catalog/catalog');
    readText('Correlation Id: x', indexRules(RULES));
    const { findAppInText } = await import('../../../../lib/consent/apps/find-app-in-text');
    const { APPS } = await import('../../../../lib/catalog/packaged-apps');
    findAppInText('No app', APPS);
  });
  // Other modules construct patterns meanwhile; the long ones are those of this project.
  const all = [...literal, ...recorded.filter(({ source }) => source.length > 30)];

  it('are many', () => {
    expect(literal.length).toBeGreaterThan(100);
    expect(recorded.length).toBeGreaterThanOrEqual(4);
  });

  it.each(all)('$at takes linear time', { timeout: 150_000 }, (pattern) => {
    const { source, flags } = pattern;
    // A short time limit, since no proof is expected.
    if (readsShortInput(pattern)) return expect(isLinear(source, flags, 2_000)).toBe(false);
    expect(isLinear(source, flags), `${source} can take more than linear time`).toBe(true);
    // Measures the cost of its counts on a text as long as the extension reads.
    for (const pump of PUMPS) {
      const text = `${pump.repeat(65_536 / pump.length)}\u0001`;
      expect(timeOf(pattern, text), `for 64 kB of “${pump}”`).toBeLessThan(400);
    }
  });

  it('name no cut that is not needed any more', () => {
    for (const source of Object.keys(SHORT_INPUT)) expect(literal.map((one) => one.source)).toContain(source);
    for (const start of Object.keys(SHORT_INPUT_BY_START))
      expect(literal.some(({ source }) => source.startsWith(start))).toBe(true);
  });
});
