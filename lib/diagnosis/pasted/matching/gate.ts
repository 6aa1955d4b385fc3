import { type Need, neededBy } from './needed-words';

/**
 * Searches a text for patterns of which most cannot be there: the text is looked through once for all groups of
 * letters in it, and a pattern that needs a word that cannot be made of those is not tried, nor even compiled.
 */

/** A text in small letters, and by their hashes which groups of letters stand in it. */
interface Searched {
  text: string;
  letters: string;
  bits: Uint32Array;
  mask: number;
}

/** Whether a text holds what a pattern needs. */
type Gate = (searched: Searched) => boolean;

const gates = new WeakMap<RegExp, Gate>();

/** Several forms of one text are searched in turn. */
const AT_ONCE = 6;

let texts: Searched[] = [];

/** Whether a pattern is in a text; the same as `test`, and sooner for whoever searches the text for many. */
export function isIn(pattern: RegExp, text: string): boolean {
  return mayBeIn(pattern, text) && pattern.test(text);
}

/** Where a pattern is in a text; the same as `matchAll`, and sooner for whoever searches the text for many. */
export function placesOf(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  return mayBeIn(pattern, text) ? text.matchAll(pattern) : [];
}

/** Whether a text holds what a pattern needs at least, wherever in it. */
export function mayBeIn(pattern: RegExp, text: string): boolean {
  let gate = gates.get(pattern);
  if (!gate) {
    gate = gateOf(neededBy(pattern));
    gates.set(pattern, gate);
  }
  return gate(searchedIn(text));
}

/** Forgets the texts that were searched: nothing is kept of what somebody pasted. */
export function forgetTexts(): void {
  texts = [];
}

function gateOf(need: Need | undefined): Gate {
  if (!need) return () => true;
  if (need.kind === 'words') return gateOfWords(need.words);
  const parts = need.needs.map(gateOf);
  return need.kind === 'one'
    ? (searched) => parts.some((part) => part(searched))
    : (searched) => parts.every((part) => part(searched));
}

/** Words in small letters, each with what it stands for and the hash of the group with which it ends. */
export interface WordList<T> {
  words: readonly string[];
  meanings: readonly T[];
  ends: Int32Array;
}

/** Words in small letters ready to be looked for. */
export function listWords<T>(all: readonly (readonly [word: string, meaning: T])[]): WordList<T> {
  const words = all.map(([word]) => word);
  const ends = Int32Array.from(words, (word) => hashAt(word, word.length));
  return { words, meanings: all.map(([, meaning]) => meaning), ends };
}

/** What the words stand for that a text holds, in the order of the list. */
export function wordsIn<T>(text: string, list: WordList<T>): T[] {
  const searched = searchedIn(text);
  const found: T[] = [];
  for (let at = nextWord(searched, list, 0); at < list.words.length; at = nextWord(searched, list, at + 1))
    found.push(list.meanings[at] as T);
  return found;
}

/** Where in a list the first word from a place on is that a text holds; the length of the list where none is. */
function nextWord(
  { letters, bits, mask }: Searched,
  { words, ends }: WordList<unknown>,
  from: number,
): number {
  for (let at = from; at < ends.length; at++) {
    if (!isSet(bits, (ends[at] ?? 0) & mask)) continue;
    const word = words[at] ?? '';
    if (hasGroups(word, bits, mask) && letters.includes(word)) return at;
  }
  return ends.length;
}

function gateOfWords(all: readonly string[]): Gate {
  // Where a word is, so is each part of it.
  const words = all.filter((word) => !all.some((part) => part.length < word.length && word.includes(part)));
  const list = listWords(words.map((word) => [word, undefined] as const));
  return (searched) => nextWord(searched, list, 0) < words.length;
}

/** Whether each group of letters of a word seems to be there. */
function hasGroups(word: string, bits: Uint32Array, mask: number): boolean {
  for (let end = sizeFor(word); end < word.length; end++)
    if (!isSet(bits, hashAt(word, end) & mask)) return false;
  return true;
}

function searchedIn(text: string): Searched {
  const known = texts.find((one) => one.text === text);
  if (known) return known;
  // So many places that hardly a word seems to be there that is not.
  const places = 2 ** Math.min(19, Math.max(12, Math.ceil(Math.log2(text.length * 32))));
  // Where letters differ in their case, a long s is one, too.
  const letters = text.toLowerCase().replaceAll('ſ', 's');
  const made = { text, letters, bits: new Uint32Array(places / 32), mask: places - 1 };
  mark(made);
  texts = [made, ...texts.slice(0, AT_ONCE - 1)];
  return made;
}

/** The sizes of groups. */
const SINGLE = 1;
const SMALL = 3;
const LARGE = 6;

/** What a letter is multiplied with in the sum of its group: for each that stands behind it once. */
const FACTOR = 0x01000193;

/** What leaves the sum of a group with the letter before it. */
const LEAVES_SMALL = power(SMALL);
const LEAVES_LARGE = power(LARGE);

function power(exponent: number): number {
  let product = 1;
  for (let at = 0; at < exponent; at++) product = Math.imul(product, FACTOR);
  return product;
}

function mark({ letters, bits, mask }: Searched): void {
  let small = 0;
  let large = 0;
  for (let at = 0; at < letters.length; at++) {
    const here = letters.charCodeAt(at);
    small = (Math.imul(small, FACTOR) + here) | 0;
    large = (Math.imul(large, FACTOR) + here) | 0;
    if (at >= SMALL) small = (small - Math.imul(letters.charCodeAt(at - SMALL), LEAVES_SMALL)) | 0;
    if (at >= LARGE) large = (large - Math.imul(letters.charCodeAt(at - LARGE), LEAVES_LARGE)) | 0;
    set(bits, mixed(here, SINGLE) & mask);
    set(bits, mixed(small, SMALL) & mask);
    set(bits, mixed(large, LARGE) & mask);
  }
}

function set(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

function isSet(bits: Uint32Array, at: number): boolean {
  return (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

/** By which groups a word is looked for: the largest that it has. */
function sizeFor({ length }: string): number {
  if (length >= LARGE) return LARGE;
  return length >= SMALL ? SMALL : SINGLE;
}

/** The hash of the group of letters with which a part of a word ends. */
function hashAt(word: string, end: number): number {
  const size = sizeFor(word);
  let sum = 0;
  for (let at = end - size; at < end; at++) sum = (Math.imul(sum, FACTOR) + word.charCodeAt(at)) | 0;
  return mixed(sum, size);
}

function mixed(sum: number, size: number): number {
  const hash = Math.imul(sum ^ (size << 24), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
