import { LANGUAGE_TRAITS } from '../../catalog/everyday/language-traits';
import type { Ideas } from '../../catalog/everyday/words';

/**
 * Finds ideas in a text by the words for them. It runs at every letter that somebody types, so words are looked up by
 * their first letters, and a word with groups or repetitions becomes a pattern only when a text first comes near it.
 */

/** A word for an idea, matched from where a word of the text begins. */
interface IdeaWord {
  idea: string;
  word: string;
  /** Whether the text's word must end with it. */
  whole: boolean;
  /** Whether it has groups or repetitions, so that it needs a pattern. */
  complex: boolean;
  pattern?: RegExp;
}

/** The words of ideas, prepared for look-up. More can be added by {@link addVocabulary}. */
export interface IdeaReader {
  /** Words by their first {@link PREFIX_LENGTH} letters, or fewer where a group or a repetition follows. */
  byPrefix: Map<string, IdeaWord[]>;
  /** Words in which a typo is recognized, by their first letter. */
  byFirstLetter: Map<string, IdeaWord[]>;
  /** Correct words that are one letter away from a word of an idea. */
  right: Set<string>;
  /** Words in other scripts than ours, such as Arabic and Japanese, matched anywhere in a text. */
  anywhere: { idea: string; pattern: RegExp }[];
}

/** Words to add to a reader. */
export interface Vocabulary {
  /**
   * For each idea the beginnings of its words, separated by `|`, with groups and repetitions as in a pattern; `$` is
   * the end of a word.
   */
  ideas?: Ideas;
  /** Ideas in whose words no typo is recognized. */
  exact?: Ideas;
  /** Correct words, which are never taken for typos; separated by blanks. */
  right?: string;
}

/** Number of first letters by which words are looked up. */
const PREFIX_LENGTH = 3;

/** Matches a letter of another script than the Latin one. */
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u;
const LITERAL = /^[a-z0-9' &-]+\$?$/;
const LETTER = /[a-z]/;

/** Minimum number of letters in a part of a compound; shorter ones occur in too many words by chance. */
const MIN_PART_LETTERS = 4;

/** Letters that may link the parts of a compound. */
const LINKING_LETTERS = new Set([
  '',
  ...Object.values(LANGUAGE_TRAITS).flatMap(({ links }) => links?.split(' ') ?? []),
]);

/** Minimum number of letters in a word in which one typo is recognized. */
const MIN_TYPO_LETTERS = 5;

/** Creates a reader with these words. */
export function createIdeaReader(vocabulary: Vocabulary): IdeaReader {
  const reader = { byPrefix: new Map(), byFirstLetter: new Map(), right: new Set<string>(), anywhere: [] };
  addVocabulary(reader, vocabulary);
  return reader;
}

/** Adds words to a reader, of new ideas or of those that it knows. */
export function addVocabulary(reader: IdeaReader, { ideas = {}, exact = {}, right = '' }: Vocabulary): void {
  for (const [words, byFirstLetter] of [
    [ideas, reader.byFirstLetter],
    [exact, undefined],
  ] as const)
    for (const [idea, all] of Object.entries(words)) {
      const anywhere: string[] = [];
      for (const word of alternatives(all)) {
        if (OTHER_SCRIPT.test(word)) anywhere.push(word.normalize('NFKD').replace(/\p{M}+/gu, ''));
        else addWord({ byPrefix: reader.byPrefix, byFirstLetter }, idea, word);
      }
      if (anywhere.length > 0) reader.anywhere.push({ idea, pattern: new RegExp(anywhere.join('|')) });
    }
  for (const word of right.split(' ')) reader.right.add(word);
}

function addWord(
  to: { byPrefix: Map<string, IdeaWord[]>; byFirstLetter: Map<string, IdeaWord[]> | undefined },
  idea: string,
  word: string,
): void {
  const complex = !LITERAL.test(word);
  const whole = !complex && word.endsWith('$');
  const ideaWord = { idea, word: whole ? word.slice(0, -1) : word, whole, complex };
  const put = (list: Map<string, IdeaWord[]>, prefix: string) => {
    const known = list.get(prefix);
    if (known) known.push(ideaWord);
    else list.set(prefix, [ideaWord]);
  };
  const prefixes = complex ? prefixesOf(word) : [ideaWord.word.slice(0, PREFIX_LENGTH)];
  for (const prefix of new Set(prefixes)) put(to.byPrefix, prefix);
  const { byFirstLetter } = to;
  if (byFirstLetter && ideaWord.word.length >= MIN_TYPO_LETTERS && /^[a-z]+$/.test(ideaWord.word))
    put(byFirstLetter, ideaWord.word.charAt(0));
}

/** Returns the ideas in a text, which must be in the form that `plainWords` gives. */
export function ideasIn(plain: string, reader: IdeaReader): Set<string> {
  const found = new Set<string>();
  // A hyphen also matches a blank.
  const texts = plain.includes('-') ? [plain, plain.replaceAll('-', ' ')] : [plain];
  const read = new Set<number>();
  for (let at = 0; at < plain.length; at++) {
    if (at > 0 && LETTER.test(plain.charAt(at - 1))) continue;
    let known = false;
    for (let size = 0; size <= PREFIX_LENGTH; size++)
      for (const ideaWord of reader.byPrefix.get(plain.slice(at, at + size)) ?? []) {
        const { idea, word, complex } = ideaWord;
        if (complex && found.has(idea)) continue;
        if (!texts.some((text) => matchesAt(ideaWord, text, at))) continue;
        known = true;
        found.add(idea);
        if (!complex && word.length >= MIN_PART_LETTERS)
          readCompound(plain, at + word.length, reader, found, read);
      }
    if (!known) readTypo(plain, at, reader, found);
  }
  if (OTHER_SCRIPT.test(plain))
    for (const { idea, pattern } of reader.anywhere) if (pattern.test(plain)) found.add(idea);
  return found;
}

/** Adds the ideas in the rest of a compound: `Passwortwechsel` has two. */
function readCompound(
  plain: string,
  from: number,
  reader: IdeaReader,
  found: Set<string>,
  read: Set<number>,
): void {
  for (const link of LINKING_LETTERS) {
    const at = from + link.length;
    if (read.has(at) || !plain.startsWith(link, from) || !lettersAt(plain, at, MIN_PART_LETTERS)) continue;
    read.add(at);
    for (const { idea, word, whole, complex } of reader.byPrefix.get(plain.slice(at, at + PREFIX_LENGTH)) ??
      []) {
      if (complex || word.length < MIN_PART_LETTERS || !plain.startsWith(word, at)) continue;
      if (whole && LETTER.test(plain.charAt(at + word.length))) continue;
      found.add(idea);
      readCompound(plain, at + word.length, reader, found, read);
    }
  }
}

function lettersAt(plain: string, at: number, count: number): boolean {
  for (let next = at; next < at + count; next++) if (!LETTER.test(plain.charAt(next))) return false;
  return true;
}

function wordAt(plain: string, at: number): string {
  let end = at;
  while (LETTER.test(plain.charAt(end))) end++;
  return plain.slice(at, end);
}

/** Adds the ideas of words that differ from the text's word by a single letter or by two letters swapped. */
function readTypo(plain: string, at: number, { byFirstLetter, right }: IdeaReader, found: Set<string>): void {
  if (!lettersAt(plain, at, MIN_TYPO_LETTERS) || right.has(wordAt(plain, at))) return;
  for (const { idea, word, whole } of byFirstLetter.get(plain.charAt(at)) ?? [])
    if (!found.has(idea) && isTypo(plain, at, word, whole)) found.add(idea);
}

/** Whether the text has this word with one typo. */
function isTypo(plain: string, at: number, word: string, whole: boolean): boolean {
  let same = 1;
  while (same < word.length && plain.charAt(at + same) === word.charAt(same)) same++;
  // Many words begin alike. In a short word, the first three letters must be right. The last letter must be right, too,
  // unless only the second half of a double letter is missing.
  if (word.length === MIN_TYPO_LETTERS && same < 3) return false;
  if (same >= word.length - 1)
    return same > MIN_TYPO_LETTERS && !whole && word.charAt(same) === word.charAt(same - 1);
  const here = at + same;
  const [typed, next] = [plain.charAt(here), plain.charAt(here + 1)];
  const [meant, after] = [word.charAt(same), word.charAt(same + 1)];
  const ends = whole || word.length - same < 3;
  const follows = (rest: number, from: number) =>
    plain.startsWith(word.slice(rest), from) &&
    !(ends && LETTER.test(plain.charAt(from + word.length - rest)));
  return (
    (next === after && follows(same + 1, here + 1)) ||
    (typed === after && follows(same + 1, here)) ||
    (next === meant && (follows(same, here + 1) || (typed === after && follows(same + 2, here + 2))))
  );
}

function matchesAt(ideaWord: IdeaWord, plain: string, at: number): boolean {
  const { word, whole, complex } = ideaWord;
  if (!complex) return plain.startsWith(word, at) && !(whole && LETTER.test(plain.charAt(at + word.length)));
  ideaWord.pattern ??= new RegExp(word.replaceAll('$', '(?![a-z])'), 'y');
  ideaWord.pattern.lastIndex = at;
  return ideaWord.pattern.test(plain);
}

/** Splits words at the bars outside of groups. */
function alternatives(words: string): string[] {
  const all: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const here = words.charAt(at);
    if (here === '(') depth++;
    else if (here === ')') depth--;
    else if (here === '|' && depth === 0) {
      all.push(words.slice(from, at));
      from = at + 1;
    }
  }
  return [...all, words.slice(from)];
}

/** Returns the prefixes that a word can have: `most` letters, or fewer where a pattern follows that is not read. */
function prefixesOf(word: string, most = PREFIX_LENGTH): string[] {
  if (most === 0 || word === '') return [''];
  if (word.startsWith('(?:')) return prefixesOfGroup(word, most);
  const letter = word.charAt(0);
  const next = word.charAt(1);
  if (!/[a-z0-9' &-]/.test(letter) || '*+{'.includes(next || ' ')) return [''];
  const after = prefixesOf(word.slice(next === '?' ? 2 : 1), most - 1).map((rest) => letter + rest);
  return next === '?' ? [...after, ...prefixesOf(word.slice(2), most)] : after;
}

function prefixesOfGroup(word: string, most: number): string[] {
  const end = endOfGroup(word);
  const next = word.charAt(end);
  if ('*+{'.includes(next || ' ')) return [''];
  const after = word.slice(next === '?' ? end + 1 : end);
  const inner = alternatives(word.slice('(?:'.length, end - 1)).flatMap((one) =>
    prefixesOf(one + after, most),
  );
  return next === '?' ? [...inner, ...prefixesOf(after, most)] : inner;
}

/** Returns the index after the group with which a word begins. */
function endOfGroup(word: string): number {
  let depth = 0;
  for (let at = 0; at < word.length; at++) {
    if (word.charAt(at) === '(') depth++;
    else if (word.charAt(at) === ')' && --depth === 0) return at + 1;
  }
  return word.length;
}
