import { afterEach, describe, expect, it } from 'vitest';
import harmless from '../../../../../lab/texts/harmless.json' with { type: 'json' };
import { isPlain, type Need, neededBy } from '../../../../../lib/diagnosis/pasted/matching/needed-words';
import {
  clearTextCache,
  findMatches,
  findWords,
  isIn,
  makeWordList,
  mayBeIn,
} from '../../../../../lib/diagnosis/pasted/matching/prefilter';
import { collectPatterns } from '../../../project/patterns/collect';
import screens from '../retold-screens.json' with { type: 'json' };

/** A pattern is tried on a text unless the text lacks what the pattern needs. */

afterEach(clearTextCache);

const describeNeed = (need: Need | undefined): string =>
  need === undefined
    ? ''
    : need.kind === 'words'
      ? need.words.join('|')
      : `(${need.needs.map(describeNeed).join(need.kind === 'any' ? ' or ' : ' and ')})`;

describe('what a pattern needs', () => {
  it.each([
    [/mailbox/, 'mailbox'],
    [/Mail(?:box|server) full/i, 'mailbox full|mailserver full'],
    [/colou?r/, 'color|colour'],
    [/[Ee]rror:? \d+/, 'error |error: '],
    [/\b(?:one|two)\b[^\n]{0,20}three/, '(three and one|two)'],
    [/(?<![a-z])login(?!s)/, 'login'],
    [/(?=.*"code")x/, '"code"'],
    [/a{2}/, 'a'],
    [/(?:ab){1,3}/, 'ab'],
    [/\u0041\x42\.\//, 'ab./'],
    [/(?<word>abc)\k<word>/, 'abc'],
    [/パスワード.変更/u, '(パスワード and 変更)'],
    [/[45]\.7/, '4.7|5.7'],
    [/token(?: expired)?$/, 'token|token expired'],
  ])('%s: %s', (pattern, need) => expect(describeNeed(neededBy(pattern))).toBe(need));

  it.each([
    /\d+/,
    /(?:mail)?/,
    /(?:mail|\d)/,
    /(?:mail)*/,
    /[a-z]/,
    /[^a]/,
    /\p{L}/u,
    /./,
    /É/i,
    /ошибка/iu,
    /(?i:a)/,
    /[a&&b]/v,
  ])('is nothing for %s', (pattern) => expect(neededBy(pattern)).toBeUndefined());

  it('is the same for small letters and capitals, whatever a pattern takes for the same', () => {
    const all = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
    const cased = all.filter((one) => one.toLowerCase() !== one.toUpperCase());
    const plain = all.filter((one) => isPlain(one) && !/[\ud800-\udfff]/.test(one));
    const escaped = (one: string) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const uncased = plain
      .filter((one) => one.toLowerCase() === one.toUpperCase())
      .map(escaped)
      .join('');
    const small = (one: string) => one.toLowerCase().replace('ſ', 's');
    for (const flags of ['i', 'iu']) {
      const others = new RegExp(`[${uncased}]`, flags);
      expect(cased.filter((one) => others.test(one))).toEqual([]);
      for (const letter of plain.filter((one) => one.toLowerCase() !== one.toUpperCase())) {
        const same = new RegExp(escaped(letter), flags);
        for (const one of cased) if (same.test(one)) expect(small(one)).toBe(small(letter));
      }
    }
  });
});

describe('a text', () => {
  const texts = [...Object.values(harmless).flat(), ...Object.values(screens).flat()];
  const joined = Array.from({ length: 40 }, (_, at) => texts.filter((__, one) => one % 40 === at).join('\n'));
  const some = [...texts.filter((_, at) => at % 40 === 0), ...joined, joined.join('\n').toUpperCase()];

  it('of which a pattern is kept away does not hold it', () => {
    const { patterns } = collectPatterns(['lib/diagnosis', 'lib/evidence']);
    let kept = 0;
    for (const { source, flags } of patterns) {
      const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
      for (const text of some) {
        if (mayBeIn(pattern, text)) continue;
        kept++;
        expect(pattern.test(text), `${source} in ${text.slice(0, 200)}`).toBe(false);
      }
    }
    expect(kept).toBeGreaterThan(patterns.length * 10);
  });

  it('is searched as ever for what may be there', () => {
    const text = 'The MAILBOX is full, said the mailbox.';
    expect(isIn(/mailbox/i, text)).toBe(true);
    expect(isIn(/mailbox is (?:full|empty)/, text)).toBe(false);
    expect(Array.from(findMatches(/mailbox/gi, text), ({ index }) => index)).toEqual([4, 30]);
    expect([...findMatches(/inbox/g, text)]).toEqual([]);
    expect(isIn(/secſet/iu, 'a SECSET')).toBe(true);
    expect(isIn(/secset/iu, 'a secſet')).toBe(true);
  });

  it('holds the words of a list, in the order of the list', () => {
    const list = makeWordList([
      ['full', 1],
      ['empty', 2],
      ['mailbox', 3],
      ['a', 4],
      ['is', 5],
      ['boxes', 6],
    ]);
    expect(findWords('The mailbox is FULL', list)).toEqual([1, 3, 4, 5]);
    expect(findWords('', list)).toEqual([]);
  });
});
