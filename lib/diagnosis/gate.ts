import { neededWords } from './needed-words';

/**
 * Searches a text for patterns of which most cannot be there: the text is looked through once for all groups of
 * letters in it, and a pattern none of whose words can be made of those is not tried, nor even compiled.
 */

/** Which groups of one, two and four letters stand in a text, by their hashes; some more may seem to. */
interface Groups {
  text: string;
  bits: Uint32Array;
  mask: number;
}

/** The hashes of the groups of each of the words of which a pattern needs one; nothing where it needs none. */
type Gate = readonly Int32Array[] | undefined;

const gates = new WeakMap<RegExp, { gate: Gate }>();

/** Several forms of one text are searched in turn. */
const AT_ONCE = 6;

let texts: Groups[] = [];

/** Whether a pattern is in a text; the same as `test`, and sooner for whoever searches the text for many. */
export function isIn(pattern: RegExp, text: string): boolean {
  return mayBeIn(pattern, text) && pattern.test(text);
}

/** Where a pattern is in a text; the same as `matchAll`, and sooner for whoever searches the text for many. */
export function placesOf(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  return mayBeIn(pattern, text) ? text.matchAll(pattern) : [];
}

/** Forgets the texts that were searched: nothing is kept of what somebody pasted. */
export function forgetTexts(): void {
  texts = [];
}

/** Whether a pattern may be in a text; what it needs at least is there. */
export function mayBeIn(pattern: RegExp, text: string): boolean {
  let known = gates.get(pattern);
  if (!known) {
    known = { gate: neededWords(pattern)?.map(groupsIn) };
    gates.set(pattern, known);
  }
  const { gate } = known;
  if (gate === undefined) return true;
  const { bits, mask } = groupsOf(text);
  return gate.some((groups) => groups.every((hash) => isSet(bits, hash & mask)));
}

function isSet(bits: Uint32Array, at: number): boolean {
  return (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

function groupsOf(text: string): Groups {
  const known = texts.find((one) => one.text === text);
  if (known) return known;
  // Twenty times as many places as letters: then hardly a word seems to be there that is not.
  const places = 2 ** Math.min(20, Math.max(10, Math.ceil(Math.log2(text.length * 20))));
  const made = { text, bits: new Uint32Array(places / 32), mask: places - 1 };
  mark(smallLetters(text), made);
  texts = [made, ...texts.slice(0, AT_ONCE - 1)];
  return made;
}

/** A text in small letters; where letters differ in their case, a long s is one, too. */
function smallLetters(text: string): string {
  return text.toLowerCase().replaceAll('ſ', 's');
}

function mark(letters: string, { bits, mask }: Groups): void {
  let third = 0;
  let second = 0;
  let first = 0;
  for (let at = 0; at < letters.length; at++) {
    const here = letters.charCodeAt(at);
    set(bits, hashOf(0, 0, 0, here) & mask);
    set(bits, hashOf(0, 0, first, here) & mask);
    set(bits, hashOf(third, second, first, here) & mask);
    third = second;
    second = first;
    first = here;
  }
}

function set(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

/** The hashes of a word's groups: of the largest that it has. */
function groupsIn(word: string): Int32Array {
  const size = word.length < 4 ? Math.min(2, word.length) : 4;
  const code = (end: number, back: number) => (back < size ? word.charCodeAt(end - back) : 0);
  return Int32Array.from({ length: word.length - size + 1 }, (_, from) => {
    const end = from + size - 1;
    return hashOf(code(end, 3), code(end, 2), code(end, 1), code(end, 0));
  });
}

/** A number for a group of four letters or fewer, at the end of the four. */
function hashOf(a: number, b: number, c: number, d: number): number {
  const hash = Math.imul(
    Math.imul(a, 0x27d4eb2f) + Math.imul(b, 0x165667b1) + Math.imul(c, 0x9e3779b1) + d,
    0x85ebca6b,
  );
  return hash ^ (hash >>> 13);
}
