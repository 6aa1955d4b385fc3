import { splitWords, UNSPACED_SCRIPT } from '../../lib/diagnosis/sentences/split-words';
import { GAP, type PackedSentences, packNumber } from '../../lib/diagnosis/sentences/table';
import type { KnownSentence } from './tables';

/** Maximum number of errors that share a sentence; one of more errors says nothing. */
const MAX_TARGETS = 8;

/** Maximum weight of a word in bits: in English, and in other languages, of which there are few ordinary texts. */
const MAX_WEIGHT = 11;
const MAX_SCREEN_WEIGHT = 6;
/** Maximum weight of two characters of a script without spaces, which are less than a word. */
const MAX_PAIR_WEIGHT = 3;

interface KnownUnit {
  words: number[];
  targets: Set<string>;
  screen: boolean;
  paired: boolean;
}

/** Packs sentences as hashes of their words, the words' weights, and the errors that each sentence stands for. */
export function pack(known: readonly KnownSentence[], background: readonly string[]): PackedSentences {
  const units = new Map<string, KnownUnit>();
  for (const { text, target, screen = false } of known) {
    const words = unitOf(text);
    if (words.filter((word) => word !== GAP).length < 2) continue;
    const key = words.join(' ');
    const unit = units.get(key) ?? { words, targets: new Set(), screen, paired: UNSPACED_SCRIPT.test(text) };
    unit.targets.add(target);
    units.set(key, unit);
  }
  const telling = [...units.values()].filter(({ targets }) => targets.size <= MAX_TARGETS);
  const weights = weigh(telling, background);
  const hashes = [...weights.keys()].sort((a, b) => a - b);
  const steps = hashes.map((hash, at) => packNumber(hash - (hashes[at - 1] ?? 0), 4));
  const numbers = new Map(hashes.map((hash, at) => [hash, at + 1]));
  const targets = [...new Set(telling.flatMap(({ targets }) => [...targets]))].sort();
  return {
    words: [3, 2, 1, 0]
      .map((digit) => steps.map((step) => step.charAt(digit)).join(''))
      .concat(hashes.map((hash) => packNumber(Math.round((weights.get(hash) ?? 0) * 4), 1)))
      .join(''),
    targets: targets.map((target) => target.replace(/^AADSTS/, '')).join(' '),
    units: telling
      .map(({ words, targets: own }) =>
        [
          packNumber(own.size, 1),
          ...[...own].map((target) => packNumber(targets.indexOf(target), 2)),
          ...words.map((word) => packNumber(word === GAP ? 0 : (numbers.get(word) ?? 0), 2)),
        ].join(''),
      )
      .sort()
      .join(' '),
  };
}

/** Returns the hashes of a sentence's words, with a gap for each placeholder. */
function unitOf(text: string): number[] {
  const words: number[] = [];
  for (const part of text.split('\u0000')) {
    if (words.length > 0 && words.at(-1) !== GAP) words.push(GAP);
    words.push(...splitWords(part).hashes);
  }
  while (words.at(-1) === GAP) words.pop();
  return words;
}

/** Weighs words: the rarer a word is in the sentences and in ordinary texts, the heavier it is. */
function weigh(units: readonly KnownUnit[], background: readonly string[]): Map<number, number> {
  const inUnits = counts(units.map(({ words }) => words));
  const inTexts = counts(background.map((text) => splitWords(text).hashes));
  const english = new Set(units.flatMap(({ words, screen }) => (screen ? [] : words)));
  const pairs = new Set(units.flatMap(({ words, paired }) => (paired ? words : [])));
  const weights = new Map<number, number>();
  for (const [word, count] of inUnits) {
    const share = count / units.length + (inTexts.get(word) ?? 0) / background.length;
    const most = english.has(word) ? MAX_WEIGHT : pairs.has(word) ? MAX_PAIR_WEIGHT : MAX_SCREEN_WEIGHT;
    weights.set(word, Math.min(most, Math.max(0.5, -Math.log2(share))));
  }
  return weights;
}

/** Counts in how many texts each word occurs. */
function counts(texts: readonly (readonly number[])[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const words of texts)
    for (const word of new Set(words)) if (word !== GAP) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}
