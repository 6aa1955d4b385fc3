/** The fingerprints of known sentences: the packed format, and how it is unpacked when a text is first looked up. */

import { microsoftCode } from '../../evidence/token';

/** Marks the place in a sentence where something is filled in, among the numbers of its words. */
export const GAP = -1;

/** A table as `npm run sentences` writes it: hashes, weights and targets, but no word and no sentence. */
export interface PackedSentences {
  /**
   * The words in order of their hashes: for each the difference from the hash before it (4 digits) and the weight in
   * quarters of a bit (1 digit). Stored digit by digit, the highest first, because similar digits side by side compress
   * better.
   */
  words: string;
  /** What sentences are evidence of: numbers of Microsoft's codes, ids of rules, `none`; separated by blanks. */
  targets: string;
  /** The sentences, separated by blanks: number of targets (1 digit), targets (2 each), words (2 each; 0 is a gap). */
  units: string;
}

/** A known sentence. */
export interface Sentence {
  targets: string[];
  /** Numbers of words, with {@link GAP} where something is filled in. */
  words: number[];
  /** Weight of all its words together, in bits. */
  weight: number;
  hasGaps: boolean;
}

/** Inverted index of the key words: for each of them its places in sentences. All lists but `starts` run parallel. */
export interface Postings {
  /** Index of the first posting of each word number; the postings end where those of the next number begin. */
  starts: Uint32Array;
  /** Number of the sentence. */
  sentences: Uint16Array;
  /** Index of the word in the sentence. */
  offsets: Uint8Array;
  /** Bit that stands for this key word among those of its sentence. */
  masks: Uint8Array;
}

/**
 * The table ready for matching. It holds plain arrays of numbers, since it is unpacked while somebody types; a sentence
 * is unpacked once it is compared.
 */
export interface SentenceTable {
  /** The hashes of words in rising order; a word's number is its index plus 1. */
  hashes: Int32Array;
  /** Weights by word number, in bits. */
  weights: Float64Array;
  /** Number of words in each sentence, gaps included. */
  sizes: Uint8Array;
  /** 1 for each sentence with a gap. */
  gaps: Uint8Array;
  /** Weight of each sentence's key words together, in bits. */
  keyWeights: Float64Array;
  postings: Postings;
  /** Returns the sentence with a number from 0 on. */
  sentence(number: number): Sentence | undefined;
}

/** Maximum number of key words of a sentence: the heaviest ones, by which it is found. */
const MAX_KEY_WORDS = 4;

/** Digits are the printable ASCII characters that JSON does not escape: from `#` on, without the backslash. */
const FIRST_DIGIT = 35;
const BACKSLASH = 92;
const BASE = 126 - FIRST_DIGIT;

/**
 * Writes a number in so many digits, the lowest first.
 *
 * @throws RangeError if the number needs more digits
 */
export function packNumber(value: number, digits: number): string {
  let left = value;
  let packed = '';
  for (let at = 0; at < digits; at++) {
    const code = (left % BASE) + FIRST_DIGIT;
    packed += String.fromCharCode(code < BACKSLASH ? code : code + 1);
    left = Math.floor(left / BASE);
  }
  if (left > 0) throw new RangeError(`${value} has more than ${digits} digits`);
  return packed;
}

function digitAt(packed: string, at: number): number {
  const code = packed.charCodeAt(at);
  return code < BACKSLASH ? code - FIRST_DIGIT : code - FIRST_DIGIT - 1;
}

/** Reads a number of two digits. Written out, since it is called tens of thousands of times. */
function pairAt(packed: string, at: number): number {
  return digitAt(packed, at) + digitAt(packed, at + 1) * BASE;
}

/** Returns the number of the word with a hash; 0 if no sentence has it. */
export function wordNumber(hash: number, { hashes }: SentenceTable): number {
  let from = 0;
  let to = hashes.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((hashes[middle] ?? 0) < hash) from = middle + 1;
    else to = middle;
  }
  return hashes[from] === hash ? from + 1 : 0;
}

export function unpackSentences({ words, targets, units }: PackedSentences): SentenceTable {
  const count = words.length / 5;
  const digit = (column: number, at: number) => digitAt(words, column * count + at);
  const hashes = new Int32Array(count);
  const weights = new Float64Array(count + 1);
  for (let at = 0; at < count; at++) {
    const step = [0, 1, 2, 3].reduce((sum, column) => sum * BASE + digit(column, at), 0);
    hashes[at] = (hashes[at - 1] ?? 0) + step;
    weights[at + 1] = digit(4, at) / 4;
  }
  const packed = units.split(' ');
  let names: string[] | undefined;
  return {
    hashes,
    weights,
    ...indexKeyWords(packed, weights),
    sentence(number) {
      names ??= targets.split(' ').map((target) => (/^\d/.test(target) ? microsoftCode(target) : target));
      const one = packed[number];
      return one === undefined ? undefined : unpackSentence(one, names, weights);
    },
  };
}

function unpackSentence(packed: string, names: readonly string[], weights: Float64Array): Sentence {
  const count = digitAt(packed, 0);
  const targets = Array.from({ length: count }, (_, at) => names[pairAt(packed, 1 + at * 2)] ?? '');
  const words: number[] = [];
  let weight = 0;
  for (let at = 1 + count * 2; at < packed.length; at += 2) {
    const number = pairAt(packed, at);
    words.push(number || GAP);
    weight += weights[number] ?? 0;
  }
  return { targets, words, weight, hasGaps: words.includes(GAP) };
}

/** Indexes the key words of each sentence: its heaviest words, the first ones where weights are equal. */
function indexKeyWords(
  packed: readonly string[],
  weights: Float64Array,
): Pick<SentenceTable, 'sizes' | 'gaps' | 'keyWeights' | 'postings'> {
  const sizes = new Uint8Array(packed.length);
  const gaps = new Uint8Array(packed.length);
  const keyWeights = new Float64Array(packed.length);
  const keys = new Uint16Array(packed.length * MAX_KEY_WORDS);
  const offsets = new Uint8Array(keys.length);
  const starts = new Uint32Array(weights.length + 1);
  for (let sentence = 0; sentence < packed.length; sentence++) {
    const one = packed[sentence] ?? '';
    const first = 1 + digitAt(one, 0) * 2;
    const row = sentence * MAX_KEY_WORDS;
    sizes[sentence] = (one.length - first) / 2;
    for (let at = first; at < one.length; at += 2) {
      const word = pairAt(one, at);
      if (word === 0) gaps[sentence] = 1;
      else insertKeyWord(word, (at - first) / 2, row, keys, offsets, weights);
    }
    for (let key = row; key < row + MAX_KEY_WORDS; key++) {
      const word = keys[key] ?? 0;
      if (word === 0) continue;
      keyWeights[sentence] = (keyWeights[sentence] ?? 0) + (weights[word] ?? 0);
      starts[word + 1] = (starts[word + 1] ?? 0) + 1;
    }
  }
  return { sizes, gaps, keyWeights, postings: buildPostings(keys, offsets, starts) };
}

/** Puts a word among the key words of its sentence if it is heavy enough, sorted by weight. */
function insertKeyWord(
  word: number,
  offset: number,
  row: number,
  keys: Uint16Array,
  offsets: Uint8Array,
  weights: Float64Array,
): void {
  const weight = weights[word] ?? 0;
  let at = row + MAX_KEY_WORDS;
  while (at > row && (keys[at - 1] === 0 || (weights[keys[at - 1] ?? 0] ?? 0) < weight)) {
    at--;
    if (at + 1 === row + MAX_KEY_WORDS) continue;
    keys[at + 1] = keys[at] ?? 0;
    offsets[at + 1] = offsets[at] ?? 0;
  }
  if (at === row + MAX_KEY_WORDS) return;
  keys[at] = word;
  offsets[at] = offset;
}

/** Builds the postings. `starts` comes with the number of postings of each word at the index after the word's. */
function buildPostings(keys: Uint16Array, offsets: Uint8Array, starts: Uint32Array): Postings {
  for (let word = 1; word < starts.length; word++)
    starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
  const next = starts.slice();
  const count = starts.at(-1) ?? 0;
  const postings = {
    starts,
    sentences: new Uint16Array(count),
    offsets: new Uint8Array(count),
    masks: new Uint8Array(count),
  };
  for (let key = 0; key < keys.length; key++) {
    const word = keys[key] ?? 0;
    if (word === 0) continue;
    const posting = next[word] ?? 0;
    next[word] = posting + 1;
    postings.sentences[posting] = key / MAX_KEY_WORDS;
    postings.offsets[posting] = offsets[key] ?? 0;
    postings.masks[posting] = 1 << (key % MAX_KEY_WORDS);
  }
  return postings;
}
