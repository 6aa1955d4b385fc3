import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { CODE_SPACES } from '../../../../lib/diagnosis/pasted/errors/codes';
import { excerpt } from '../../../../lib/diagnosis/pasted/excerpt';
import { readText } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import { codeOf, vendorOfCode } from '../../../../lib/evidence/token';

/** The excerpt read of a long text: both ends, and the surroundings of what may be a code. */

const index = indexRules(RULES);
/** Maximum number of characters of an excerpt. */
const MAX_CHARS = 4_000;
/** Number of characters of each end in such an excerpt. */
const END_CHARS = 500;
/** Numbers of characters before and after a possible code. */
const [CHARS_BEFORE, CHARS_AFTER] = [600, 1_000];

const fillWithA = (length: number) => 'a '.repeat(length / 2);
const fillWithB = (length: number) => 'b '.repeat(length / 2);
const read = (text: string, most = MAX_CHARS) => excerpt(text, most, index);

describe('a long text', () => {
  it('is read whole up to its limit', () => {
    const text = fillWithA(MAX_CHARS);
    expect(read(text)).toBe(text);
    expect(read(`${text}a`)).toBe(`${text.slice(0, END_CHARS)}\n${`${text}a`.slice(-END_CHARS)}`);
  });

  it.each([
    ['AADSTS50105', 0],
    ['"error_codes"', 1],
    ['IDX10205', 0],
    ['535-5.7.8', 0],
    ['-ERR', 0],
    ['?error=x', 0],
    ['consent_required', 0],
    ['plan_required', 3],
    ['INVALID_SESSION_ID', 0],
    ['MailboxNotEnabledForRESTAPI', 0],
  ])('is read around a code in its middle: %s', (code, offset) => {
    const text = `${fillWithA(5_000)}${code} ${fillWithB(5_000)}`;
    const at = 5_000 + offset;
    expect(read(text)).toBe(
      [
        text.slice(0, END_CHARS),
        text.slice(at - CHARS_BEFORE, at + CHARS_AFTER),
        text.slice(-END_CHARS),
      ].join('\n'),
    );
  });

  // The codes of mail by POP are short words beside an `-ERR`.
  it.each(CODE_SPACES.filter((space) => space !== 'pop'))('is read around each long code of %s', (space) => {
    const codes = [...index.clauses.keys()]
      .filter((token) => vendorOfCode(token) === space)
      .map((token) => codeOf(token) ?? '')
      .filter((code) => /^[A-Za-z_]{12,}$|^-\d{5}$/.test(code));
    expect(codes).not.toEqual([]);
    const lost = codes.filter(
      (code) => !read(`${fillWithA(5_000)}MSAL error ${code} ${fillWithB(5_000)}`).includes(code),
    );
    expect(lost).toEqual([]);
  });

  it('is read around the name of an error that stands alone', () => {
    const text = `${'all is well\n'.repeat(40_000)}{"code":"OAUTH_SCOPE_MISMATCH"}\n${'all is well\n'.repeat(10_000)}`;
    expect(readText(text, index).tokens).toContain('code:zoho/OAUTH_SCOPE_MISMATCH');
  });

  it('is read once where two codes stand near each other, or near an end', () => {
    const most = 8_000;
    const end = 2 * END_CHARS;
    const two = `${fillWithA(6_000)}AADSTS50105 ${fillWithB(1_200)}AADSTS65001 ${fillWithA(6_000)}`;
    const [first, last] = [two.indexOf('AADSTS50105'), two.indexOf('AADSTS65001')];
    expect(read(two, most)).toBe(
      [two.slice(0, end), two.slice(first - CHARS_BEFORE, last + CHARS_AFTER), two.slice(-end)].join('\n'),
    );
    const early = `${fillWithA(800)}AADSTS50105 ${fillWithB(9_000)}`;
    expect(read(early, most)).toBe([early.slice(0, 800 + CHARS_AFTER), early.slice(-end)].join('\n'));
    const late = `${fillWithA(9_000)}AADSTS50105 ${fillWithB(300)}`;
    expect(read(late, most)).toBe([late.slice(0, end), late.slice(9_000 - CHARS_BEFORE)].join('\n'));
    const nearby = `${fillWithA(6_000)}AADSTS50105 and AADSTS65001 ${fillWithB(6_000)}`;
    expect(read(nearby, most).match(/AADSTS\d+/g)).toEqual(['AADSTS50105', 'AADSTS65001']);
  });

  it('is read around the first and the last of too many', () => {
    const codes = Array.from({ length: 40 }, (_, at) => `AADSTS${50_000 + at}`);
    const text = codes.map((code) => `${fillWithA(3_000)}${code}`).join(' ') + fillWithA(3_000);
    const kept = read(text, 12_000).match(/AADSTS\d+/g) ?? [];
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.length).toBeLessThan(8);
    expect(kept[0]).toBe(codes[0]);
    expect(kept.at(-1)).toBe(codes.at(-1));
    expect(read(text, 12_000).length).toBeLessThan(13_000);
  });

  it('loses nothing by a line that a log repeats', () => {
    const repeated = `AADSTS700016 of the same line ${fillWithA(3_000)}\n`.repeat(40);
    const text = `${fillWithA(3_000)}${repeated}AADSTS50105 ${fillWithB(3_000)}`;
    const kept = read(text, 12_000);
    expect(kept.match(/AADSTS700016/g)).toHaveLength(1);
    expect(kept).toContain('AADSTS50105');
  });

  it.each(['admin', 'interaction', 'quota', 'an everyday word'])('is not read around %j', (word) => {
    const text = `${fillWithA(5_000)}${word}${fillWithB(5_000)}`;
    expect(read(text)).toBe(`${text.slice(0, END_CHARS)}\n${text.slice(-END_CHARS)}`);
  });
});
