import type { Ideas } from '../../catalog/everyday/words';

/**
 * Which ideas a text tells, from the words for each. Every letter that somebody types asks for it: words are found by
 * their first letters, and what is more than letters becomes a pattern when a text first comes near it.
 */

/** A word for an idea, to be met where a word of the text begins. */
interface Beginning {
  idea: string;
  word: string;
  /** Nothing of the text's word is left behind it. */
  whole: boolean;
  /** More than letters: groups, repetitions. */
  complex: boolean;
  pattern?: RegExp;
}

/** The words of ideas, prepared; it can learn more of them. */
export interface IdeaReader {
  /** By the first letters, {@link HEAD} of them or fewer where a group or a repetition follows. */
  beginnings: Map<string, Beginning[]>;
  /** Long ones by their first letter, for words that are mistyped. */
  mistakable: Map<string, Beginning[]>;
  /** Words that are right as they are, though a letter away from one of these. */
  right: Set<string>;
  /** For scripts without blanks, met anywhere. */
  anywhere: { idea: string; pattern: RegExp }[];
}

/** What a reader learns at once. */
export interface Vocabulary {
  /**
   * For each idea the beginnings of its words, parted by `|`, with groups and repetitions as in a pattern; `$` is the end
   * of a word.
   */
  ideas?: Ideas;
  /** Ideas whose words are no guess where a letter is wrong. */
  exact?: Ideas;
  /** Words that are never mistyped ones, parted by blanks. */
  right?: string;
}

/** So many letters tell most words apart. */
const HEAD = 3;

const EASTERN = /[\u0600-\u06ff\u3040-\u9fff]/;
const PLAIN = /^[a-z0-9' &-]+\$?$/;
const LETTER = /[a-z]/;

/** A part of a compound has so many letters; shorter ones stand in too many words by chance. */
const PART = 4;

/** What may join the parts of a compound. */
const JOINTS = ['', 's', 'e', 'n', 'es', 'en', 'er'];

/** A word this long may be mistyped once. */
const MISTAKABLE = 5;

/** A reader that knows these words. */
export function prepareIdeas(vocabulary: Vocabulary): IdeaReader {
  const reader = { beginnings: new Map(), mistakable: new Map(), right: new Set<string>(), anywhere: [] };
  learnIdeas(reader, vocabulary);
  return reader;
}

/** Teaches a reader more words, of new ideas or of those that it knows. */
export function learnIdeas(reader: IdeaReader, { ideas = {}, exact = {}, right = '' }: Vocabulary): void {
  for (const [words, mistakable] of [
    [ideas, reader.mistakable],
    [exact, undefined],
  ] as const)
    for (const [idea, all] of Object.entries(words)) {
      const eastern: string[] = [];
      for (const word of alternatives(all)) {
        if (EASTERN.test(word)) eastern.push(word.normalize('NFKD').replace(/\p{M}+/gu, ''));
        else add({ beginnings: reader.beginnings, mistakable }, idea, word);
      }
      if (eastern.length > 0) reader.anywhere.push({ idea, pattern: new RegExp(eastern.join('|')) });
    }
  for (const word of right.split(' ')) reader.right.add(word);
}

function add(
  to: { beginnings: Map<string, Beginning[]>; mistakable: Map<string, Beginning[]> | undefined },
  idea: string,
  word: string,
): void {
  const complex = !PLAIN.test(word);
  const whole = !complex && word.endsWith('$');
  const beginning = { idea, word: whole ? word.slice(0, -1) : word, whole, complex };
  const put = (list: Map<string, Beginning[]>, head: string) => {
    const known = list.get(head);
    if (known) known.push(beginning);
    else list.set(head, [beginning]);
  };
  const heads = complex ? headsOf(word) : [beginning.word.slice(0, HEAD)];
  for (const head of new Set(heads)) put(to.beginnings, head);
  if (to.mistakable && !complex && /^[a-z]{5,}$/.test(beginning.word))
    put(to.mistakable, beginning.word.charAt(0));
}

/** The ideas that a text tells, which must be in plain small letters. */
export function ideasIn(plain: string, reader: IdeaReader): Set<string> {
  const met = new Set<string>();
  // A hyphen may stand where a word of the list has a blank.
  const texts = plain.includes('-') ? [plain, plain.replaceAll('-', ' ')] : [plain];
  const read = new Set<number>();
  for (let at = 0; at < plain.length; at++) {
    if (at > 0 && LETTER.test(plain.charAt(at - 1))) continue;
    let known = false;
    for (let size = 0; size <= HEAD; size++)
      for (const beginning of reader.beginnings.get(plain.slice(at, at + size)) ?? []) {
        const { idea, word, complex } = beginning;
        if (complex && met.has(idea)) continue;
        if (!texts.some((text) => isThere(beginning, text, at))) continue;
        known = true;
        met.add(idea);
        if (!complex && word.length >= PART) readParts(plain, at + word.length, reader, met, read);
      }
    if (!known) readMistyped(plain, at, reader, met);
  }
  if (EASTERN.test(plain))
    for (const { idea, pattern } of reader.anywhere) if (pattern.test(plain)) met.add(idea);
  return met;
}

/** The rest of a compound: `Passwortwechsel` tells two ideas. */
function readParts(
  plain: string,
  from: number,
  reader: IdeaReader,
  met: Set<string>,
  read: Set<number>,
): void {
  for (const joint of JOINTS) {
    const at = from + joint.length;
    if (read.has(at) || !plain.startsWith(joint, from) || !lettersAt(plain, at, PART)) continue;
    read.add(at);
    for (const { idea, word, whole, complex } of reader.beginnings.get(plain.slice(at, at + HEAD)) ?? []) {
      if (complex || word.length < PART || !plain.startsWith(word, at)) continue;
      if (whole && LETTER.test(plain.charAt(at + word.length))) continue;
      met.add(idea);
      readParts(plain, at + word.length, reader, met, read);
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

/** A word that is none of the list, but would be one with a single letter more, less or other, or two in turn. */
function readMistyped(plain: string, at: number, { mistakable, right }: IdeaReader, met: Set<string>): void {
  if (!lettersAt(plain, at, MISTAKABLE) || right.has(wordAt(plain, at))) return;
  for (const { idea, word, whole } of mistakable.get(plain.charAt(at)) ?? [])
    if (!met.has(idea) && isMistyped(plain, at, word, whole)) met.add(idea);
}

function isMistyped(plain: string, at: number, word: string, whole: boolean): boolean {
  let same = 1;
  while (same < word.length && plain.charAt(at + same) === word.charAt(same)) same++;
  // Other words begin with the same letters: in a short word the first three must be right, and the last letter,
  // unless it is a double one of which half is missing.
  if (word.length === MISTAKABLE && same < 3) return false;
  if (same >= word.length - 1)
    return same > MISTAKABLE && !whole && word.charAt(same) === word.charAt(same - 1);
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

function isThere(beginning: Beginning, plain: string, at: number): boolean {
  const { word, whole, complex } = beginning;
  if (!complex) return plain.startsWith(word, at) && !(whole && LETTER.test(plain.charAt(at + word.length)));
  beginning.pattern ??= new RegExp(word.replaceAll('$', '(?![a-z])'), 'y');
  beginning.pattern.lastIndex = at;
  return beginning.pattern.test(plain);
}

/** The parts between the bars that stand in no group. */
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

/** With which letters a word can begin, at most so many; fewer where anything may follow. */
function headsOf(word: string, most = HEAD): string[] {
  if (most === 0 || word === '') return [''];
  if (word.startsWith('(?:')) return headsOfGroup(word, most);
  const letter = word.charAt(0);
  const next = word.charAt(1);
  if (!/[a-z0-9' &-]/.test(letter) || '*+{'.includes(next || ' ')) return [''];
  const after = headsOf(word.slice(next === '?' ? 2 : 1), most - 1).map((rest) => letter + rest);
  return next === '?' ? [...after, ...headsOf(word.slice(2), most)] : after;
}

function headsOfGroup(word: string, most: number): string[] {
  const end = endOfGroup(word);
  const next = word.charAt(end);
  if ('*+{'.includes(next || ' ')) return [''];
  const after = word.slice(next === '?' ? end + 1 : end);
  const inner = alternatives(word.slice('(?:'.length, end - 1)).flatMap((one) => headsOf(one + after, most));
  return next === '?' ? [...inner, ...headsOf(after, most)] : inner;
}

/** Where the group with which a word begins is over. */
function endOfGroup(word: string): number {
  let depth = 0;
  for (let at = 0; at < word.length; at++) {
    if (word.charAt(at) === '(') depth++;
    else if (word.charAt(at) === ')' && --depth === 0) return at + 1;
  }
  return word.length;
}
