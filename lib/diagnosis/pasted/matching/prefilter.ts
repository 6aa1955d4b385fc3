import { type Need, neededBy } from './needed-words';

/**
 * Prefilter for regular expressions, since most of the many patterns cannot match a given text. The text is scanned once
 * for its n-grams. A pattern is neither run nor compiled unless the words that it needs may be in the text.
 */

/** A text, the same in lower case, and a Bloom filter of the n-grams in it. */
interface TextIndex {
  text: string;
  letters: string;
  bits: Uint32Array;
  /** Number of bits less one. */
  mask: number;
}

/** Tells whether a text may hold what a pattern needs. */
type Gate = (index: TextIndex) => boolean;

const gates = new WeakMap<RegExp, Gate>();

/** Maximum number of texts in the cache: several forms of one text are searched in turn. */
const MAX_CACHED_TEXTS = 6;

let cachedTexts: TextIndex[] = [];

/** Returns the same as `pattern.test(text)`, faster where many patterns are tried on one text. */
export function isIn(pattern: RegExp, text: string): boolean {
  return mayBeIn(pattern, text) && pattern.test(text);
}

/** Returns the same as `text.matchAll(pattern)`, faster where many patterns are tried on one text. */
export function findMatches(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  return mayBeIn(pattern, text) ? text.matchAll(pattern) : [];
}

/** Tells whether a pattern may match in a text: false is certain, true is not. */
export function mayBeIn(pattern: RegExp, text: string): boolean {
  let gate = gates.get(pattern);
  if (!gate) {
    gate = gateOf(neededBy(pattern));
    gates.set(pattern, gate);
  }
  return gate(indexText(text));
}

/** Empties the cache, so that nothing is kept of a pasted text. */
export function clearTextCache(): void {
  cachedTexts = [];
}

function gateOf(need: Need | undefined): Gate {
  if (!need) return () => true;
  if (need.kind === 'words') return gateOfWords(need.words);
  const parts = need.needs.map(gateOf);
  return need.kind === 'any'
    ? (index) => parts.some((part) => part(index))
    : (index) => parts.every((part) => part(index));
}

/** Words in lower case, prepared for a search, each with a value and the hash of its last n-gram. */
export interface WordList<T> {
  words: readonly string[];
  values: readonly T[];
  lastHashes: Int32Array;
}

/** Prepares words, which must be in lower case, for {@link findWords}. */
export function makeWordList<T>(all: readonly (readonly [word: string, value: T])[]): WordList<T> {
  const words = all.map(([word]) => word);
  const lastHashes = Int32Array.from(words, (word) => hashNgram(word, word.length));
  return { words, values: all.map(([, value]) => value), lastHashes };
}

/** Returns the values of the words that a text holds, in the order of the list. */
export function findWords<T>(text: string, list: WordList<T>): T[] {
  const index = indexText(text);
  const found: T[] = [];
  for (let at = nextWord(index, list, 0); at < list.words.length; at = nextWord(index, list, at + 1))
    found.push(list.values[at] as T);
  return found;
}

/** Returns the position in a list, from a given one on, of the first word that a text holds; else the list's length. */
function nextWord(
  { letters, bits, mask }: TextIndex,
  { words, lastHashes }: WordList<unknown>,
  from: number,
): number {
  for (let at = from; at < lastHashes.length; at++) {
    if (!isSet(bits, (lastHashes[at] ?? 0) & mask)) continue;
    const word = words[at] ?? '';
    if (mayHoldWord(word, bits, mask) && letters.includes(word)) return at;
  }
  return lastHashes.length;
}

function gateOfWords(all: readonly string[]): Gate {
  // A text that holds a word holds each part of it, so the shorter word is enough.
  const words = all.filter((word) => !all.some((part) => part.length < word.length && word.includes(part)));
  const list = makeWordList(words.map((word) => [word, undefined] as const));
  return (index) => nextWord(index, list, 0) < words.length;
}

/** Tells whether the filter has all n-grams of a word but the last, which the caller has checked. */
function mayHoldWord(word: string, bits: Uint32Array, mask: number): boolean {
  for (let end = ngramSize(word); end < word.length; end++)
    if (!isSet(bits, hashNgram(word, end) & mask)) return false;
  return true;
}

function indexText(text: string): TextIndex {
  const cached = cachedTexts.find((one) => one.text === text);
  if (cached) return cached;
  // About 32 bits a character keep false positives rare.
  const size = 2 ** Math.min(19, Math.max(12, Math.ceil(Math.log2(text.length * 32))));
  // Patterns that ignore case take a long s (ſ) for an s.
  const letters = text.toLowerCase().replaceAll('ſ', 's');
  const made = { text, letters, bits: new Uint32Array(size / 32), mask: size - 1 };
  addNgrams(made);
  cachedTexts = [made, ...cachedTexts.slice(0, MAX_CACHED_TEXTS - 1)];
  return made;
}

/** Lengths of the n-grams, in characters. */
const SINGLE = 1;
const SMALL = 3;
const LARGE = 6;

/** Base of the rolling hash. */
const BASE = 0x01000193;

/** Factors with which the character before an n-gram is taken out of the rolling hash. */
const SMALL_POWER = power(SMALL);
const LARGE_POWER = power(LARGE);

function power(exponent: number): number {
  let product = 1;
  for (let at = 0; at < exponent; at++) product = Math.imul(product, BASE);
  return product;
}

function addNgrams({ letters, bits, mask }: TextIndex): void {
  let small = 0;
  let large = 0;
  for (let at = 0; at < letters.length; at++) {
    const here = letters.charCodeAt(at);
    small = (Math.imul(small, BASE) + here) | 0;
    large = (Math.imul(large, BASE) + here) | 0;
    if (at >= SMALL) small = (small - Math.imul(letters.charCodeAt(at - SMALL), SMALL_POWER)) | 0;
    if (at >= LARGE) large = (large - Math.imul(letters.charCodeAt(at - LARGE), LARGE_POWER)) | 0;
    setBit(bits, mixHash(here, SINGLE) & mask);
    setBit(bits, mixHash(small, SMALL) & mask);
    setBit(bits, mixHash(large, LARGE) & mask);
  }
}

function setBit(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

function isSet(bits: Uint32Array, at: number): boolean {
  return (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

/** Returns the length of the n-grams by which a word is looked for: the largest that fits into it. */
function ngramSize({ length }: string): number {
  if (length >= LARGE) return LARGE;
  return length >= SMALL ? SMALL : SINGLE;
}

/** Returns the hash of the n-gram of a word that ends at a position. */
function hashNgram(word: string, end: number): number {
  const size = ngramSize(word);
  let sum = 0;
  for (let at = end - size; at < end; at++) sum = (Math.imul(sum, BASE) + word.charCodeAt(at)) | 0;
  return mixHash(sum, size);
}

function mixHash(sum: number, size: number): number {
  const hash = Math.imul(sum ^ (size << 24), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
