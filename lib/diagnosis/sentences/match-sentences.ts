import packed from '../../catalog/codes/sentences.json' with { type: 'json' };
import { findCandidates } from './find-candidates';
import { splitWords, type TextWords } from './split-words';
import { GAP, type Sentence, type SentenceTable, unpackSentences, wordNumber } from './table';

/** A known sentence in a text. */
export interface SentenceMatch {
  /** What the sentence is evidence of: codes (`AADSTS50105`) and ids of rules. */
  targets: string[];
  /** Weight of the words that agree, in bits. */
  bits: number;
  /** Their share of the sentence's weight. */
  share: number;
  /** Whether every word of it is there, from one punctuation mark to the next. */
  exact: boolean;
  /** Whether it makes up most of the text. */
  coversText: boolean;
  /** Number of words in the sentence. */
  size: number;
  /** Whether it begins right after a punctuation mark or a line break. */
  startsSegment: boolean;
  /** Whether it begins with the first word of the text. */
  startsText: boolean;
}

/** Share of a text's words from which on a sentence covers the text. */
const COVERING_SHARE = 0.7;

/** Maximum number of words in the name of an app that stands below a title. */
const MAX_APP_NAME_WORDS = 4;

/** Minimum length of a text in characters; spares the search while somebody types the first word. */
const MIN_TEXT_LENGTH = 6;

/** Minimum number of words in a truncated sentence. */
const MIN_TRUNCATED_WORDS = 5;

/** Minimum share of a sentence's weight in a truncated one: five light words alone say too little. */
const MIN_TRUNCATED_WEIGHT = 0.45;

/** Factor by which the share of a truncated sentence counts less. */
const TRUNCATED_FACTOR = 0.9;

/** A match is dropped if its score is below this share of an overlapping one's. */
const OVERLAP_SHARE = 0.995;

let unpacked: SentenceTable | undefined;

/** Returns the table of known sentences. The first call unpacks it, so calling this early saves time later. */
export function knownSentences(): SentenceTable {
  unpacked ??= unpackSentences(packed);
  return unpacked;
}

/** A match with its place in the text: indexes of its first word and of the word after its last. */
type PlacedMatch = SentenceMatch & { from: number; to: number };

/**
 * Finds sentences in a text, best first. Linear in its length.
 *
 * @param known the table to search, {@link knownSentences} by default
 */
export function matchSentences(text: string, known?: SentenceTable): SentenceMatch[] {
  if (text.length < MIN_TEXT_LENGTH) return [];
  const table = known ?? knownSentences();
  const words = splitWords(text);
  const numbers = words.hashes.map((hash) => wordNumber(hash, table));
  const matches: PlacedMatch[] = [];
  for (const { sentence, from, to } of findCandidates(numbers, table)) {
    const match = alignSentence(sentence, numbers, words, from, to, table);
    if (match) matches.push(match);
  }
  matches.sort((a, b) => b.bits - a.bits || b.share - a.share);
  // Of matches that overlap, only the best stay.
  const kept: PlacedMatch[] = [];
  for (const match of matches)
    if (
      !kept.some(
        (other) =>
          match.from < other.to &&
          other.from < match.to &&
          match.bits * match.share < other.bits * other.share * OVERLAP_SHARE,
      )
    )
      kept.push(match);
  return kept;
}

/** Aligns a sentence with a part of the text: the heaviest common subsequence of their words. */
function alignSentence(
  sentence: Sentence,
  numbers: readonly number[],
  { startsSegment, startsLine }: TextWords,
  from: number,
  to: number,
  { weights }: SentenceTable,
): PlacedMatch | undefined {
  const words = sentence.words.filter((word) => word !== GAP);
  const width = to - from + 1;
  // For each word of the sentence and of the text, the weight that the rests from there on have in common.
  const sums = new Float64Array((words.length + 1) * width);
  for (let row = words.length - 1; row >= 0; row--) {
    for (let column = width - 2; column >= 0; column--) {
      const here = row * width + column;
      const both =
        words[row] === numbers[from + column]
          ? (weights[words[row] ?? 0] ?? 0) + (sums[here + width + 1] ?? 0)
          : 0;
      sums[here] = Math.max(both, sums[here + width] ?? 0, sums[here + 1] ?? 0);
    }
  }
  const pairs = alignedPairs(words, sums, from, width);
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return undefined;
  const bits = sums[0] ?? 0;
  const begins = first.text === 0 || startsSegment[first.text] === true;
  const ends = last.text === numbers.length - 1 || startsSegment[last.text + 1] === true;
  const adjacent = pairs.slice(1).filter((pair, i) => {
    const before = pairs[i];
    return before && pair.text - before.text === 1 && pair.row - before.row === 1;
  }).length;
  const adjacency = pairs.length > 1 ? adjacent / (pairs.length - 1) : 1;
  return {
    targets: sentence.targets,
    bits: bits * (0.5 + adjacency / 2),
    share: Math.max(
      bits / sentence.weight,
      begins && ends ? truncatedShare(sentence, words, pairs, bits, weights) : 0,
    ),
    exact: begins && ends && pairs.length === words.length && (adjacency === 1 || sentence.hasGaps),
    size: words.length,
    startsSegment: begins,
    startsText: first.text === 0,
    coversText: isMostOfText(first.text, last.text + 1, startsLine),
    from: first.text,
    to: last.text + 1,
  };
}

/** Whether a match is most of the text, or the title of a text that has only the name of an app below it. */
function isMostOfText(from: number, to: number, startsLine: readonly boolean[]): boolean {
  return (
    (to - from) / startsLine.length >= COVERING_SHARE ||
    (from === 0 && startsLine[to] === true && startsLine.length - to <= MAX_APP_NAME_WORDS)
  );
}

/**
 * Returns the share of a sentence whose beginning or end was cut off, measured against the part that is left. 0 where
 * both ends are missing or too little is left.
 */
function truncatedShare(
  sentence: Sentence,
  words: readonly number[],
  pairs: readonly { row: number }[],
  bits: number,
  weights: Float64Array,
): number {
  const first = pairs[0]?.row ?? 0;
  const last = pairs.at(-1)?.row ?? 0;
  if (last - first + 1 < MIN_TRUNCATED_WORDS || (first > 0 && last < words.length - 1)) return 0;
  let outside = 0;
  for (const [row, word] of words.entries()) if (row < first || row > last) outside += weights[word] ?? 0;
  const left = sentence.weight - outside;
  return left < sentence.weight * MIN_TRUNCATED_WEIGHT ? 0 : (TRUNCATED_FACTOR * bits) / left;
}

/** Traces the alignment: which word of the sentence (`row`) agrees with which word of the text. */
function alignedPairs(
  words: readonly number[],
  sums: Float64Array,
  from: number,
  width: number,
): { row: number; text: number }[] {
  const pairs: { row: number; text: number }[] = [];
  let row = 0;
  let column = 0;
  while (row < words.length && column < width - 1) {
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
