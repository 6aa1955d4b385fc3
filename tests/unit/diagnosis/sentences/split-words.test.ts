import { describe, expect, it } from 'vitest';
import { hashWord, splitWords } from '../../../../lib/diagnosis/sentences/split-words';

/** Spelling variants of a text give the same words. */

const hashes = (text: string) => splitWords(text).hashes;
const inWords = (text: string) => text.split(' ').filter(Boolean).map(hashWord);

describe('a word', () => {
  it('has a mark of 24 bits, another for every word', () => {
    const words = 'a admin approval approve approves app zzz 承 認 a1'.split(' ');
    expect(new Set(words.map(hashWord)).size).toBe(words.length);
    for (const word of words) {
      expect(hashWord(word)).toBeGreaterThanOrEqual(0);
      expect(hashWord(word)).toBeLessThan(2 ** 24);
    }
    // FNV-1a, folded: stored fingerprints must keep matching.
    expect(hashWord('')).toBe((0x811c9dc5 ^ (0x811c9dc5 >>> 15)) & 0xffffff);
  });
});

describe('the words of a text', () => {
  it.each([
    ['Need ADMIN Approval', 'need admin approval'],
    ['ｎｅｅｄ admin', 'need admin'],
    ['need\u00a0admin', 'need admin'],
    ['it’s `so', "it's so"],
    ['your organisation authorises it', 'your organization authorizes it'],
    ['you cannot', 'you can not'],
    ["you can't, don’t, isn't", 'you ca not do not is not'],
    ['Genehmigung: erforderlich!', 'genehmigung erforderlich'],
  ])('of %j are those of %j', (text, plain) => expect(hashes(text)).toEqual(hashes(plain)));

  it('are other ones where the text says something else', () => {
    expect(hashes('you can')).not.toEqual(hashes('you cannot'));
    expect(hashes('scannot')).not.toEqual(hashes('scan not'));
    expect(hashes('need admin approval')).not.toEqual(hashes('need approval admin'));
    expect(hashes('need admin approval')).toEqual(inWords('need admin approval'));
  });

  it.each([
    'see https://a.example/b?c=d now',
    'see http://a.example now',
    'see kim.park+x@mail.contoso.com now',
    'see kim@localhost now',
    'see 8fdc0a48-915a-4099-b368-bf7ac719bf00 now',
    'see 550 5.7.60 now',
    'see 550-5.7.60 now',
    'see 5505.7.60 now',
    'see a 1 now',
    'see a1 now',
    'see access_denied now',
    'see 12345 now',
  ])('are none of those that name something: %s', (text) => expect(hashes(text)).toEqual(inWords('see now')));

  it('are each two characters where a script has no blanks', () => {
    expect(hashes('承認が必要')).toEqual(['承認', '認が', 'が必', '必要'].map(hashWord));
    expect(hashes('承')).toEqual([hashWord('承')]);
    expect(hashes('승인')).toEqual([hashWord('승인')]);
    expect(hashes('ใบ')).toEqual([hashWord('ใบ')]);
    expect(hashes('承1')).toEqual([hashWord('承1')]);
    expect(hashes('承 認')).toEqual([hashWord('承'), hashWord('認')]);
  });

  it('say where a part of the text begins', () => {
    const opens = (text: string) => splitWords(text).startsSegment.map(Number).join('');
    expect(opens('one two three')).toBe('100');
    expect(opens('one. two: three')).toBe('111');
    expect(opens('one\ntwo (three)')).toBe('111');
    expect(opens('one, two-three\tfour * five ’six')).toBe('100000');
    expect(opens('one 1. two')).toBe('11');
    expect(opens('承認。必要')).toBe('11');
    expect(opens('承認必')).toBe('10');
  });

  it('say where a line begins', () => {
    const lines = (text: string) => splitWords(text).startsLine.map(Number).join('');
    expect(lines('one two\nthree four')).toBe('1010');
    expect(lines('one\n\n- two. three')).toBe('110');
    expect(lines('one. two')).toBe('10');
    expect(lines('')).toBe('');
  });
});
