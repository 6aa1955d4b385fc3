import { describe, expect, it } from 'vitest';
import { readMessage, writeQuestion } from '../../../lib/mailbox/dns-wire';
import { type Answer, encode } from './wire';

/** The DNS wire format: valid messages are read, all others rejected. */

const PACKET = { id: 0, isAnswer: true, flags: 0, questions: [] };
const address = (name: string): Answer => ({ type: 'A', name, data: [192, 0, 2, 7] });
const label = (length: number, letter = 'a') => letter.repeat(length);

/** Makes an answer with one address record, from the bytes of its name. */
function named(name: readonly number[]): Uint8Array {
  const record = [...name, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 192, 0, 2, 7];
  return Uint8Array.from([0, 0, 0x80, 0, 0, 0, 0, 1, 0, 0, 0, 0, ...record]);
}
const bytesOf = (...labels: readonly string[]) =>
  labels.flatMap((text) => [text.length, ...new TextEncoder().encode(text)]).concat(0);

/** Makes an answer with one record of this type and class. */
function recordOf(type: number, kind: number, data: readonly number[], more: readonly number[] = []) {
  const record = [1, 97, 0, 0, type, 0, kind, 0, 0, 0, 60, 0, data.length, ...data];
  return Uint8Array.from([0, 0, 0x80, 0, 0, 0, 0, 1, 0, 0, 0, 0, ...record, ...more]);
}

describe('a question', () => {
  const longest = [label(63), label(63), label(63), label(61)].join('.');

  it.each([longest, label(63), 'a.b'])('is asked of a name as long as names can be: %s', (name) => {
    const question = writeQuestion(name, 'MX');
    expect(question).toHaveLength(12 + name.length + 1 + 5);
  });

  it.each(['', '.', 'a..b', 'a.', `${label(64)}.com`, `${longest}a`, `a.${longest}`])(
    'is asked of no name that is none: %j',
    (name) => expect(() => writeQuestion(name, 'MX')).toThrow(RangeError),
  );
});

describe('an answer', () => {
  it('has 200 records and no more', () => {
    const names = Array.from({ length: 201 }, (_, at) => `host${at}.example`);
    const read = readMessage(encode(PACKET, names.slice(1).map(address)));
    expect(read?.records.map(({ name }) => name)).toEqual(names.slice(1));
    expect(readMessage(encode(PACKET, names.map(address)))).toBeUndefined();
  });

  it('says which kind of address it has', () => {
    const six: Answer = { type: 'AAAA', name: 'b.example', data: Array.from({ length: 16 }, () => 1) };
    const read = readMessage(encode(PACKET, [address('a.example'), six]));
    expect(read?.records).toEqual([
      { name: 'a.example', data: { type: 'A' } },
      { name: 'b.example', data: { type: 'AAAA' } },
    ]);
  });

  it.each([
    ['of another class', recordOf(1, 3, [192, 0, 2, 7])],
    ['of a type that nobody asked for', recordOf(46, 1, [1, 2, 3, 4])],
    [
      'of such a type, as long as an address',
      recordOf(
        46,
        1,
        Array.from({ length: 16 }, () => 1),
      ),
    ],
  ])('leaves out a record %s', (_, bytes) => {
    expect(readMessage(bytes)?.records).toEqual([]);
  });

  it.each([
    ['an address of another length', recordOf(1, 1, [192, 0, 2])],
    ['a text longer than its record', recordOf(16, 1, [9, 97, 98], [97, 98, 99, 100, 101, 102, 103])],
    ['a record past the end', recordOf(46, 1, [1, 2, 3, 4]).slice(0, -1)],
  ])('is none with %s', (_, bytes) => expect(readMessage(bytes)).toBeUndefined());
});

describe('a name in an answer', () => {
  const nameIn = (name: readonly number[]) => readMessage(named(name))?.records[0]?.name;

  it('has labels of up to 63 letters, and 255 bytes in all', () => {
    expect(nameIn(bytesOf(label(63)))).toBe(label(63));
    expect(nameIn(bytesOf(label(64)))).toBeUndefined();
    const [a, b, c] = [label(63, 'a'), label(63, 'b'), label(63, 'c')];
    expect(nameIn(bytesOf(a, b, c, label(61)))).toBe([a, b, c, label(61)].join('.'));
    expect(nameIn(bytesOf(a, b, c, label(62)))).toBeUndefined();
  });

  it('keeps a dot or an odd byte from passing for a border or a letter', () => {
    expect(nameIn([3, 97, 46, 98, 0])).toBe('a\\46b');
    expect(nameIn([3, 97, 0, 98, 0])).toBe('a\\0b');
    expect(nameIn([3, 97, 255, 98, 0])).toBe('a\\255b');
    expect(nameIn(bytesOf('Mail', 'CONTOSO', 'com'))).toBe('mail.contoso.com');
  });
});
