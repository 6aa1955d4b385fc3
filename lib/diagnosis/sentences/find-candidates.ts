import type { Sentence, SentenceTable } from './table';

/** A place in the text where a sentence may stand: the run of its key words found there. */
interface Candidate {
  /** The first and the last word of the run, by index in the text. */
  from: number;
  to: number;
  /** Index in the text minus index in the sentence, of the key word found last. */
  diagonal: number;
  /** Bit mask of the key words found. */
  mask: number;
  /** The lowest and the highest index in the sentence among the key words found. */
  first: number;
  last: number;
  /** Weight of the key words found, in bits. */
  weight: number;
}

/** Maximum number of words that fill a gap of a sentence. */
const MAX_GAP_WORDS = 14;

/** Number of words that may be inserted or left out, besides gaps, before a key word counts as another occurrence. */
const MAX_SHIFT = 4;

/** Maximum number of candidates that are compared word by word. */
const MAX_COMPARED = 40;

/** Minimum share of a sentence's key word weight that a candidate must have to be compared. */
const MIN_KEY_SHARE = 0.4;

/**
 * Finds the parts of a text, given as word numbers, in which key words of a sentence stand close together and in about
 * the order of the sentence. Returns the most promising first.
 */
export function findCandidates(
  numbers: readonly number[],
  table: SentenceTable,
): { sentence: Sentence; from: number; to: number }[] {
  const { postings, weights, sizes, gaps, keyWeights } = table;
  const found = new Map<number, { current: Candidate; best: Candidate }>();
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    if (number === 0) continue;
    const weight = weights[number] ?? 0;
    const end = postings.starts[number + 1] ?? 0;
    for (let posting = postings.starts[number] ?? 0; posting < end; posting++) {
      const sentence = postings.sentences[posting] ?? 0;
      const offset = postings.offsets[posting] ?? 0;
      const mask = postings.masks[posting] ?? 0;
      const known = found.get(sentence);
      const slack = MAX_SHIFT + (gaps[sentence] ? MAX_GAP_WORDS : 0);
      const longest = 2 * (sizes[sentence] ?? 0) + slack;
      const diagonal = at - offset;
      if (known && isContinued(known.current, at, diagonal, slack, longest)) {
        const { current } = known;
        if ((current.mask & mask) === 0) current.weight += weight;
        current.mask |= mask;
        current.first = Math.min(current.first, offset);
        current.last = Math.max(current.last, offset);
        current.diagonal = diagonal;
        current.to = at;
        if (current.weight > known.best.weight) known.best = current;
        continue;
      }
      const current = { from: at, to: at, diagonal, mask, first: offset, last: offset, weight };
      if (!known) found.set(sentence, { current, best: current });
      else {
        known.current = current;
        if (weight > known.best.weight) known.best = current;
      }
    }
  }
  const score = (sentence: number, { weight }: Candidate) => weight ** 2 / (keyWeights[sentence] ?? 1);
  const candidates: [sentence: number, candidate: Candidate][] = [];
  for (const [sentence, { best }] of found)
    if (best.weight >= (keyWeights[sentence] ?? 0) * MIN_KEY_SHARE) candidates.push([sentence, best]);
  return candidates
    .sort((a, b) => score(...b) - score(...a))
    .slice(0, MAX_COMPARED)
    .flatMap(([number, candidate]) => {
      const sentence = table.sentence(number);
      if (!sentence) return [];
      const after = sentence.words.length - candidate.last;
      const slack = MAX_SHIFT + (sentence.hasGaps ? MAX_GAP_WORDS : 0);
      return {
        sentence,
        from: Math.max(0, candidate.from - candidate.first - slack),
        to: Math.min(numbers.length, candidate.to + after + slack),
      };
    });
}

/** Whether a key word belongs to the candidate found last for its sentence. */
function isContinued(
  current: Candidate,
  at: number,
  diagonal: number,
  slack: number,
  longest: number,
): boolean {
  return Math.abs(diagonal - current.diagonal) <= slack && at - current.from <= longest;
}
