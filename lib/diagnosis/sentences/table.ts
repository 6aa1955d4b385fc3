/** The fingerprints of known sentences: how they are packed, and unpacked when a text is first looked up. */

/** Stands among a sentence's words where something is filled in. */
export const GAP = -1;

/** A table as `npm run sentences` writes it: no word and no sentence, only hashes, weights and what they speak for. */
export interface PackedSentences {
  /**
   * For each word the step from the hash before it (4 digits) and the weight in quarters of a bit (1 digit), by hash. A
   * column for each digit, the highest first: digits that are alike stand together, and compress better.
   */
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
  /** The weight of all its words together, in bits. */
  weight: number;
  /** Whether something is filled in. */
  gaps: boolean;
}

/** By what sentences are looked up: for each of their rarest words the places where it stands in one. */
export interface Places {
  /** For each number of a word where its places begin; they end where those of the next begin. */
  starts: Uint32Array;
  /** For each place the sentence, where in the sentence the word stands, and a bit of its own among those of the sentence. */
  units: Uint16Array;
  offsets: Uint8Array;
  bits: Uint8Array;
}

/**
 * The table ready for matching: plain rows of numbers, since it is read while somebody types their first letter. What
 * is known of one sentence is put together when it is compared.
 */
export interface SentenceTable {
  /** The hashes of words in rising order; a word's number is its place, from 1 on. */
  hashes: Int32Array;
  weights: Float64Array;
  /** For each sentence how many words it has, whether something is filled in, and the weight by which it is looked up. */
  sizes: Uint8Array;
  gaps: Uint8Array;
  keyed: Float64Array;
  places: Places;
  unit(number: number): Unit | undefined;
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

function digitAt(packed: string, at: number): number {
  const code = packed.charCodeAt(at);
  return code < BACKSLASH ? code - FIRST : code - FIRST - 1;
}

/** A number of two digits, of which there are tens of thousands. */
function pairAt(packed: string, at: number): number {
  return digitAt(packed, at) + digitAt(packed, at + 1) * BASE;
}

/** The number of the word with a hash; 0 where no sentence has it. */
export function numberOf(hash: number, { hashes }: SentenceTable): number {
  let from = 0;
  let to = hashes.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((hashes[middle] ?? 0) < hash) from = middle + 1;
    else to = middle;
  }
  return hashes[from] === hash ? from + 1 : 0;
}

/** Unpacks a table. */
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
    ...lookedUp(packed, weights),
    unit(number) {
      names ??= targets.split(' ').map((target) => (/^\d/.test(target) ? `AADSTS${target}` : target));
      const one = packed[number];
      return one === undefined ? undefined : unpackUnit(one, names, weights);
    },
  };
}

function unpackUnit(packed: string, names: readonly string[], weights: Float64Array): Unit {
  const count = digitAt(packed, 0);
  const targets = Array.from({ length: count }, (_, at) => names[pairAt(packed, 1 + at * 2)] ?? '');
  const words: number[] = [];
  let weight = 0;
  for (let at = 1 + count * 2; at < packed.length; at += 2) {
    const number = pairAt(packed, at);
    words.push(number || GAP);
    weight += weights[number] ?? 0;
  }
  return { targets, words, weight, gaps: words.includes(GAP) };
}

/** By which words each sentence is looked up: its rarest, the first of equal ones. */
function lookedUp(
  packed: readonly string[],
  weights: Float64Array,
): Pick<SentenceTable, 'sizes' | 'gaps' | 'keyed' | 'places'> {
  const sizes = new Uint8Array(packed.length);
  const gaps = new Uint8Array(packed.length);
  const keyed = new Float64Array(packed.length);
  const keys = new Uint16Array(packed.length * LOOKED_UP_BY);
  const offsets = new Uint8Array(keys.length);
  const starts = new Uint32Array(weights.length + 1);
  for (let unit = 0; unit < packed.length; unit++) {
    const one = packed[unit] ?? '';
    const first = 1 + digitAt(one, 0) * 2;
    const row = unit * LOOKED_UP_BY;
    sizes[unit] = (one.length - first) / 2;
    for (let at = first; at < one.length; at += 2) {
      const word = pairAt(one, at);
      if (word === 0) gaps[unit] = 1;
      else insert(word, (at - first) / 2, row, keys, offsets, weights);
    }
    for (let key = row; key < row + LOOKED_UP_BY; key++) {
      const word = keys[key] ?? 0;
      if (word === 0) continue;
      keyed[unit] = (keyed[unit] ?? 0) + (weights[word] ?? 0);
      starts[word + 1] = (starts[word + 1] ?? 0) + 1;
    }
  }
  return { sizes, gaps, keyed, places: byWord(keys, offsets, starts) };
}

/** Puts a word among the rarest of its sentence, if it is one of them. */
function insert(
  word: number,
  offset: number,
  row: number,
  keys: Uint16Array,
  offsets: Uint8Array,
  weights: Float64Array,
): void {
  const weight = weights[word] ?? 0;
  let at = row + LOOKED_UP_BY;
  while (at > row && (keys[at - 1] === 0 || (weights[keys[at - 1] ?? 0] ?? 0) < weight)) {
    at--;
    if (at + 1 === row + LOOKED_UP_BY) continue;
    keys[at + 1] = keys[at] ?? 0;
    offsets[at + 1] = offsets[at] ?? 0;
  }
  if (at === row + LOOKED_UP_BY) return;
  keys[at] = word;
  offsets[at] = offset;
}

/** The places of each word, from how many there are. */
function byWord(keys: Uint16Array, offsets: Uint8Array, starts: Uint32Array): Places {
  for (let word = 1; word < starts.length; word++)
    starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
  const next = starts.slice();
  const count = starts.at(-1) ?? 0;
  const places = {
    starts,
    units: new Uint16Array(count),
    offsets: new Uint8Array(count),
    bits: new Uint8Array(count),
  };
  for (let key = 0; key < keys.length; key++) {
    const word = keys[key] ?? 0;
    if (word === 0) continue;
    const place = next[word] ?? 0;
    next[word] = place + 1;
    places.units[place] = key / LOOKED_UP_BY;
    places.offsets[place] = offsets[key] ?? 0;
    places.bits[place] = 1 << (key % LOOKED_UP_BY);
  }
  return places;
}
