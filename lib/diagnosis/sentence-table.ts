/** The fingerprints of known sentences: how they are packed, and unpacked when a text is first looked up. */

/** Stands among a sentence's words where something is filled in. */
export const GAP = -1;

/** A table as `npm run sentences` writes it: no word and no sentence, only hashes, weights and what they speak for. */
export interface PackedSentences {
  /** For each word the hash (4 digits) and the weight in quarters of a bit (1 digit), by hash. */
  words: string;
  /** What sentences speak for: codes of Microsoft by their numbers, ids of rules, `none`; parted by blanks. */
  targets: string;
  /** For each sentence how many targets (1 digit), which (2 digits each), and its words (2 digits each; 0 is a gap). */
  units: string;
}

/** A known sentence. */
export interface Unit {
  targets: string[];
  /** Numbers of words, {@link GAP} where something is filled in. */
  words: number[];
  /** The weight of all its words together, in bits; and of those by which it is looked up. */
  weight: number;
  keyed: number;
  /** Whether something is filled in. */
  gaps: boolean;
}

/** One of the words by which a sentence is looked up. */
export interface Place {
  unit: number;
  /** Where in the sentence it stands. */
  offset: number;
  /** A bit of its own among those of the sentence. */
  bit: number;
}

/** The table ready for matching. */
export interface SentenceTable {
  /** From a word's hash to its number. */
  numbers: ReadonlyMap<number, number>;
  weights: Float64Array;
  units: readonly Unit[];
  /** From a word's number to the sentences that are looked up by it, and where in them it stands. */
  places: ReadonlyMap<number, readonly Place[]>;
}

/** By so many of its rarest words a sentence is looked up. */
const LOOKED_UP_BY = 4;

/** Digits are the printable characters that JSON leaves as they are: from `#` on, without the backslash. */
const FIRST = 35;
const BACKSLASH = 92;
const BASE = 126 - FIRST;

/** A number in so many digits, the lowest first. */
export function packNumber(value: number, digits: number): string {
  let left = value;
  let packed = '';
  for (let at = 0; at < digits; at++) {
    const code = (left % BASE) + FIRST;
    packed += String.fromCharCode(code < BACKSLASH ? code : code + 1);
    left = Math.floor(left / BASE);
  }
  if (left > 0) throw new RangeError(`${value} has more than ${digits} digits`);
  return packed;
}

function unpackNumber(packed: string, at: number, digits: number): number {
  let value = 0;
  for (let digit = digits; digit-- > 0; ) {
    const code = packed.charCodeAt(at + digit);
    value = value * BASE + code - (code < BACKSLASH ? FIRST : FIRST + 1);
  }
  return value;
}

/** Unpacks a table. */
export function unpackSentences({ words, targets, units }: PackedSentences): SentenceTable {
  const numbers = new Map<number, number>();
  const weights = new Float64Array(words.length / 5 + 1);
  for (let at = 0; at < words.length; at += 5) {
    const number = at / 5 + 1;
    numbers.set(unpackNumber(words, at, 4), number);
    weights[number] = unpackNumber(words, at + 4, 1) / 4;
  }
  const names = targets.split(' ').map((target) => (/^\d/.test(target) ? `AADSTS${target}` : target));
  const all = units.split(' ').map((packed) => unpackUnit(packed, names, weights));
  return { numbers, weights, units: all, places: placesOf(all, weights) };
}

function unpackUnit(packed: string, names: readonly string[], weights: Float64Array): Unit {
  const count = unpackNumber(packed, 0, 1);
  const targets = Array.from({ length: count }, (_, at) => names[unpackNumber(packed, 1 + at * 2, 2)] ?? '');
  const words: number[] = [];
  let weight = 0;
  for (let at = 1 + count * 2; at < packed.length; at += 2) {
    const number = unpackNumber(packed, at, 2);
    words.push(number || GAP);
    weight += weights[number] ?? 0;
  }
  return { targets, words, weight, keyed: 0, gaps: words.includes(GAP) };
}

function placesOf(units: readonly Unit[], weights: Float64Array): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  for (const [unit, known] of units.entries()) {
    const rarest = known.words
      .map((word, offset) => ({ word, offset }))
      .filter(({ word }) => word !== GAP)
      .sort((a, b) => (weights[b.word] ?? 0) - (weights[a.word] ?? 0))
      .slice(0, LOOKED_UP_BY);
    for (const [at, { word, offset }] of rarest.entries()) {
      known.keyed += weights[word] ?? 0;
      const list = places.get(word) ?? [];
      list.push({ unit, offset, bit: 1 << at });
      places.set(word, list);
    }
  }
  return places;
}
