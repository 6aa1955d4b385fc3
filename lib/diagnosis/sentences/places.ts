import type { SentenceTable, Unit } from './table';

/** A sentence that may be there: where its rare words were met. */
interface Candidate {
  from: number;
  to: number;
  diagonal: number;
  /** Which of its looked-up words were met, and the first and the last place of them in the sentence. */
  met: number;
  first: number;
  last: number;
  bits: number;
}

/** What is filled in has at most so many words. */
const FILLED = 14;

/** Beside what is filled in, so many words may be put in or left out before it is another place. */
const SLACK = 4;

/** So many of the best candidates are compared word for word. */
const COMPARED = 40;

/** From this share of the looked-up words on a candidate is compared. */
const PROMISING = 0.4;

/** Where rare words of a sentence stand close together, in about its order. */
export function promising(
  numbers: readonly number[],
  table: SentenceTable,
): { unit: Unit; from: number; to: number }[] {
  const { places, weights, sizes, gaps, keyed } = table;
  const met = new Map<number, { now: Candidate; best: Candidate }>();
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    if (number === 0) continue;
    const weight = weights[number] ?? 0;
    const end = places.starts[number + 1] ?? 0;
    for (let place = places.starts[number] ?? 0; place < end; place++) {
      const unit = places.units[place] ?? 0;
      const offset = places.offsets[place] ?? 0;
      const bit = places.bits[place] ?? 0;
      const known = met.get(unit);
      const slack = SLACK + (gaps[unit] ? FILLED : 0);
      const longest = 2 * (sizes[unit] ?? 0) + slack;
      const diagonal = at - offset;
      if (known && isSame(known.now, at, diagonal, slack, longest)) {
        const { now } = known;
        if ((now.met & bit) === 0) now.bits += weight;
        now.met |= bit;
        now.first = Math.min(now.first, offset);
        now.last = Math.max(now.last, offset);
        now.diagonal = diagonal;
        now.to = at;
        if (now.bits > known.best.bits) known.best = now;
        continue;
      }
      const now = { from: at, to: at, diagonal, met: bit, first: offset, last: offset, bits: weight };
      if (!known) met.set(unit, { now, best: now });
      else {
        known.now = now;
        if (weight > known.best.bits) known.best = now;
      }
    }
  }
  const worth = (unit: number, { bits }: Candidate) => bits ** 2 / (keyed[unit] ?? 1);
  const best: [unit: number, candidate: Candidate][] = [];
  for (const [unit, { best: candidate }] of met)
    if (candidate.bits >= (keyed[unit] ?? 0) * PROMISING) best.push([unit, candidate]);
  return best
    .sort((a, b) => worth(...b) - worth(...a))
    .slice(0, COMPARED)
    .flatMap(([number, candidate]) => {
      const unit = table.unit(number);
      if (!unit) return [];
      const after = unit.words.length - candidate.last;
      const slack = SLACK + (unit.gaps ? FILLED : 0);
      return {
        unit,
        from: Math.max(0, candidate.from - candidate.first - slack),
        to: Math.min(numbers.length, candidate.to + after + slack),
      };
    });
}

/** Whether a word of a sentence belongs to where the sentence was met last. */
function isSame(now: Candidate, at: number, diagonal: number, slack: number, longest: number): boolean {
  return Math.abs(diagonal - now.diagonal) <= slack && at - now.from <= longest;
}
