import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { excerpt } from '../../../../lib/diagnosis/pasted/excerpt';
import { indexRules } from '../../../../lib/diagnosis/rule-index';

/** What is read of a long text: both ends, and the surroundings of what may be a code. */

const index = indexRules(RULES);
const MOST = 4_000;
/** Of that, at each end. */
const END = 500;
/** Before and after a place. */
const [BEFORE, AFTER] = [600, 1_000];

const a = (length: number) => 'a '.repeat(length / 2);
const b = (length: number) => 'b '.repeat(length / 2);
const read = (text: string, most = MOST) => excerpt(text, most, index);

describe('a long text', () => {
  it('is read whole up to its limit', () => {
    const text = a(MOST);
    expect(read(text)).toBe(text);
    expect(read(`${text}a`)).toBe(`${text.slice(0, END)}\n${`${text}a`.slice(-END)}`);
  });

  it.each([
    ['AADSTS50105', 0],
    ['"error_codes"', 1],
    ['IDX10205', 0],
    ['535-5.7.8', 0],
    ['-ERR', 0],
    ['?error=x', 0],
    ['consent_required', 6],
    ['INVALID_SESSION_ID', 0],
    ['MailboxNotEnabledForRESTAPI', 0],
  ])('is read around a code in its middle: %s', (code, offset) => {
    const text = `${a(5_000)}${code} ${b(5_000)}`;
    const at = 5_000 + offset;
    expect(read(text)).toBe(
      [text.slice(0, END), text.slice(at - BEFORE, at + AFTER), text.slice(-END)].join('\n'),
    );
  });

  it('is read once where two codes stand near each other, or near an end', () => {
    const most = 8_000;
    const end = 2 * END;
    const two = `${a(6_000)}AADSTS50105 ${b(1_200)}AADSTS65001 ${a(6_000)}`;
    const [first, last] = [two.indexOf('AADSTS50105'), two.indexOf('AADSTS65001')];
    expect(read(two, most)).toBe(
      [two.slice(0, end), two.slice(first - BEFORE, last + AFTER), two.slice(-end)].join('\n'),
    );
    const early = `${a(800)}AADSTS50105 ${b(9_000)}`;
    expect(read(early, most)).toBe([early.slice(0, 800 + AFTER), early.slice(-end)].join('\n'));
    const late = `${a(9_000)}AADSTS50105 ${b(300)}`;
    expect(read(late, most)).toBe([late.slice(0, end), late.slice(9_000 - BEFORE)].join('\n'));
    const nearby = `${a(6_000)}AADSTS50105 and AADSTS65001 ${b(6_000)}`;
    expect(read(nearby, most).match(/AADSTS\d+/g)).toEqual(['AADSTS50105', 'AADSTS65001']);
  });

  it('is read around the first and the last of too many', () => {
    const codes = Array.from({ length: 40 }, (_, at) => `AADSTS${50_000 + at}`);
    const text = codes.map((code) => `${a(3_000)}${code}`).join(' ') + a(3_000);
    const kept = read(text, 12_000).match(/AADSTS\d+/g) ?? [];
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.length).toBeLessThan(8);
    expect(kept[0]).toBe(codes[0]);
    expect(kept.at(-1)).toBe(codes.at(-1));
    expect(read(text, 12_000).length).toBeLessThan(13_000);
  });

  it('loses nothing by a line that a log repeats', () => {
    const repeated = `AADSTS700016 of the same line ${a(3_000)}\n`.repeat(40);
    const text = `${a(3_000)}${repeated}AADSTS50105 ${b(3_000)}`;
    const kept = read(text, 12_000);
    expect(kept.match(/AADSTS700016/g)).toHaveLength(1);
    expect(kept).toContain('AADSTS50105');
  });

  it.each(['admin', 'interaction', 'quota', 'an everyday word'])('is not read around %j', (word) => {
    const text = `${a(5_000)}${word}${b(5_000)}`;
    expect(read(text)).toBe(`${text.slice(0, END)}\n${text.slice(-END)}`);
  });
});
