import packed from '../../catalog/codes/sentences.json' with { type: 'json' };
import { promising } from './places';
import { GAP, numberOf, type SentenceTable, type Unit, unpackSentences } from './table';
import { type Words, wordsOf } from './words';

/** A known sentence in a text. */
export interface SentenceMatch {
  /** What it speaks for: codes (`AADSTS50105`) and ids of rules. */
  targets: string[];
  /** The weight of the words that agree, in bits. */
  bits: number;
  /** Their share of the sentence's weight. */
  share: number;
  /** Stands there from one punctuation mark to the next, every word of it. */
  exact: boolean;
  /** Makes up most of the text. */
  whole: boolean;
  /** How many words the sentence has. */
  size: number;
  /** Begins where a part of the text begins; and where the text does. */
  begins: boolean;
  first: boolean;
}

/** A sentence that makes up so much of a text is all that it says. */
const MOST_OF_IT = 0.7;

/** Below a title stands the name of an app, in so many words. */
const A_NAME = 4;

/** No sentence is shorter: while somebody types the first word, there is none. */
const SHORTEST = 6;

/** A sentence cut short has still so many words, and counts for a little less. */
const CUT_TO = 5;
const CUT = 0.9;

/** Of a sentence whose words say little each, five are none: so much of its weight has to be there. */
const CUT_TO_WEIGHT = 0.45;

let unpacked: SentenceTable | undefined;

/** Unpacks the known sentences, if that has not been done: whoever has time to spare does it beforehand. */
export function knownSentences(): SentenceTable {
  unpacked ??= unpackSentences(packed);
  return unpacked;
}

/** The known sentences in a text, best first. Linear in its length. */
export function matchSentences(text: string, known?: SentenceTable): SentenceMatch[] {
  if (text.length < SHORTEST) return [];
  const table = known ?? knownSentences();
  const words = wordsOf(text);
  const numbers = words.hashes.map((hash) => numberOf(hash, table));
  const found: (SentenceMatch & { from: number; to: number })[] = [];
  for (const { unit, from, to } of promising(numbers, table)) {
    const match = compare(unit, numbers, words, from, to, table);
    if (match) found.push(match);
  }
  found.sort((a, b) => b.bits - a.bits || b.share - a.share);
  // Where several agree with the same words, the best speak.
  const kept: typeof found = [];
  for (const match of found)
    if (
      !kept.some(
        (other) =>
          match.from < other.to &&
          other.from < match.to &&
          match.bits * match.share < other.bits * other.share * 0.995,
      )
    )
      kept.push(match);
  return kept;
}

/** The best common sequence of a sentence and a part of the text, by weight. */
function compare(
  unit: Unit,
  numbers: readonly number[],
  { opens, lines }: Words,
  from: number,
  to: number,
  { weights }: SentenceTable,
): (SentenceMatch & { from: number; to: number }) | undefined {
  const sentence = unit.words.filter((word) => word !== GAP);
  const width = to - from + 1;
  const sums = new Float64Array((sentence.length + 1) * width);
  for (let row = sentence.length - 1; row >= 0; row--) {
    for (let column = width - 2; column >= 0; column--) {
      const here = row * width + column;
      const both =
        sentence[row] === numbers[from + column]
          ? (weights[sentence[row] ?? 0] ?? 0) + (sums[here + width + 1] ?? 0)
          : 0;
      sums[here] = Math.max(both, sums[here + width] ?? 0, sums[here + 1] ?? 0);
    }
  }
  const at = path(sentence, sums, from, width);
  const first = at[0];
  const last = at.at(-1);
  if (!first || !last) return undefined;
  const bits = sums[0] ?? 0;
  const begins = first.text === 0 || opens[first.text] === true;
  const ends = last.text === numbers.length - 1 || opens[last.text + 1] === true;
  const gaps = at.slice(1).filter((pair, i) => {
    const before = at[i];
    return before && pair.text - before.text === 1 && pair.row - before.row === 1;
  }).length;
  const close = at.length > 1 ? gaps / (at.length - 1) : 1;
  return {
    targets: unit.targets,
    bits: bits * (0.5 + close / 2),
    share: Math.max(bits / unit.weight, begins && ends ? shareOfCut(unit, sentence, at, bits, weights) : 0),
    exact: begins && ends && at.length === sentence.length && (close === 1 || unit.gaps),
    size: sentence.length,
    begins,
    first: first.text === 0,
    whole: isMost(first.text, last.text + 1, lines),
    from: first.text,
    to: last.text + 1,
  };
}

/** Whether a match is most of a text, or the first of its few words: a title, and whose it is. */
function isMost(from: number, to: number, lines: readonly boolean[]): boolean {
  return (
    (to - from) / lines.length >= MOST_OF_IT ||
    (from === 0 && lines[to] === true && lines.length - to <= A_NAME)
  );
}

/** The share of a sentence that was cut short: of what stands there, from its first word on or to its last. */
function shareOfCut(
  unit: Unit,
  sentence: readonly number[],
  at: readonly { row: number }[],
  bits: number,
  weights: Float64Array,
): number {
  const first = at[0]?.row ?? 0;
  const last = at.at(-1)?.row ?? 0;
  if (last - first + 1 < CUT_TO || (first > 0 && last < sentence.length - 1)) return 0;
  let outside = 0;
  for (const [row, word] of sentence.entries()) if (row < first || row > last) outside += weights[word] ?? 0;
  const left = unit.weight - outside;
  return left < unit.weight * CUT_TO_WEIGHT ? 0 : (CUT * bits) / left;
}

/** Which words of the sentence agree with which of the text. */
function path(
  sentence: readonly number[],
  sums: Float64Array,
  from: number,
  width: number,
): { row: number; text: number }[] {
  const pairs: { row: number; text: number }[] = [];
  let row = 0;
  let column = 0;
  while (row < sentence.length && column < width - 1) {
    const here = row * width + column;
    const value = sums[here] ?? 0;
    if (value === 0) break;
    if (value === sums[here + width]) row++;
    else if (value === sums[here + 1]) column++;
    else {
      pairs.push({ row, text: from + column });
      row++;
      column++;
    }
  }
  return pairs;
}
