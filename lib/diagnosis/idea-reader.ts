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

/** The words of ideas, prepared. */
export interface IdeaReader {
  /** By the first letters, {@link HEAD} of them or fewer where a group or a repetition follows. */
  beginnings: ReadonlyMap<string, readonly Beginning[]>;
  /** For scripts without blanks, met anywhere. */
  anywhere: readonly { idea: string; pattern: RegExp }[];
}

/** So many letters tell most words apart. */
const HEAD = 3;

const EASTERN = /[\u0600-\u06ff\u3040-\u9fff]/;
const PLAIN = /^[a-z0-9' &-]+\$?$/;
const LETTER = /[a-z]/;

/**
 * Prepares the words of ideas.
 *
 * @param ideas for each the beginnings of its words, parted by `|`, with groups and repetitions as in a pattern; `$` is the
 * end of a word
 */
export function prepareIdeas(ideas: Readonly<Record<string, string>>): IdeaReader {
  const beginnings = new Map<string, Beginning[]>();
  const anywhere: { idea: string; pattern: RegExp }[] = [];
  for (const [idea, words] of Object.entries(ideas)) {
    const eastern: string[] = [];
    for (const word of alternatives(words)) {
      if (EASTERN.test(word)) eastern.push(word.normalize('NFKD').replace(/\p{M}+/gu, ''));
      else add(beginnings, idea, word);
    }
    if (eastern.length > 0) anywhere.push({ idea, pattern: new RegExp(eastern.join('|')) });
  }
  return { beginnings, anywhere };
}

function add(beginnings: Map<string, Beginning[]>, idea: string, word: string): void {
  const complex = !PLAIN.test(word);
  const whole = !complex && word.endsWith('$');
  const beginning = { idea, word: whole ? word.slice(0, -1) : word, whole, complex };
  const heads = complex ? headsOf(word) : [beginning.word.slice(0, HEAD)];
  for (const head of new Set(heads)) {
    const list = beginnings.get(head);
    if (list) list.push(beginning);
    else beginnings.set(head, [beginning]);
  }
}

/** The ideas that a text tells, which must be in plain small letters. */
export function ideasIn(plain: string, { beginnings, anywhere }: IdeaReader): Set<string> {
  const met = new Set<string>();
  for (let at = 0; at < plain.length; at++) {
    if (at > 0 && LETTER.test(plain.charAt(at - 1))) continue;
    for (let size = 0; size <= HEAD; size++)
      for (const beginning of beginnings.get(plain.slice(at, at + size)) ?? [])
        if (!met.has(beginning.idea) && isThere(beginning, plain, at)) met.add(beginning.idea);
  }
  if (EASTERN.test(plain)) for (const { idea, pattern } of anywhere) if (pattern.test(plain)) met.add(idea);
  return met;
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
