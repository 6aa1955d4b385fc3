/**
 * Phrases of screens, matched without shipping the words: the build hashes each phrase a rule asks for
 * (`phraseTable`), the watcher hashes what it reads and reports only which hash was met.
 *
 * A phrase is a whole sentence, or its beginning (`access blocked: …`), or its end
 * (`… is not approved by advanced protection`); the ellipsis stands for a name the screen fills in.
 */

/** How a phrase sits in its sentence. */
type Anchor = 'whole' | 'start' | 'end';

/** Text as phrases compare it: lower case, plain quotes, single blanks, no invisible characters. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\u034f|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();
}

const EDGE = new Set([...' .!?。！？:;,"\'()[]{}<>*_|•·-']);

/** A sentence without the punctuation around it. */
export function trimEdges(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && EDGE.has(text.charAt(from))) from++;
  while (to > from && EDGE.has(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

/** A block of text as sentences, normalised and trimmed; the whole block comes first. Line breaks end a sentence. */
export function sentences(block: string): string[] {
  const all = new Set<string>();
  const add = (part: string) => {
    const plain = trimEdges(normalise(part));
    if (plain) all.add(plain);
  };
  add(block);
  for (const line of block.split(/[\n\r]+/)) {
    add(line);
    for (const part of line.split(/[.!?](?=\s|$)|[。！？]/)) add(part);
  }
  return [...all];
}

/** Where the fixed part of a phrase stands, and that part. */
export function anchorOf(phrase: string): { anchor: Anchor; fixed: string } {
  if (phrase.startsWith('…')) return { anchor: 'end', fixed: trimEdges(normalise(phrase.slice(1))) };
  if (phrase.endsWith('…')) return { anchor: 'start', fixed: normalise(phrase.slice(0, -1)) };
  return { anchor: 'whole', fixed: trimEdges(normalise(phrase)) };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const A = 0x9e3779b1;
const B = 0x85ebca6b;

/** How many characters of six bits name a phrase: a page has some thousand sentences, the table some hundred. */
const NAME_LENGTH = 6;

/** 36 bits of two running multiplicative hashes as 6 characters. */
function name(a: number, b: number): string {
  const x = a ^ (a >>> 15);
  const y = b ^ (b >>> 13);
  let out = '';
  for (let at = 0; at < NAME_LENGTH; at++) out += ALPHABET.charAt(((at & 1 ? y : x) >>> (at * 3)) & 63);
  return out;
}

/** Calls `at` with the hash of each beginning of `text` whose length is in `lengths`; read backwards if asked. */
function run(
  text: string,
  backwards: boolean,
  lengths: ReadonlySet<number>,
  at: (hash: string, length: number) => void,
): void {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  const size = text.length;
  for (let i = 0; i < size; i++) {
    const unit = text.charCodeAt(backwards ? size - 1 - i : i);
    a = Math.imul(a ^ unit, A);
    b = Math.imul(b + unit, B) ^ (b >>> 7);
    if (lengths.has(i + 1)) at(name(a, b), i + 1);
  }
}

/** The name by which a phrase is known in the table: its anchor and the hash of its fixed part. */
export function phraseKey(phrase: string): string {
  const { anchor, fixed } = anchorOf(phrase);
  let key = '';
  run(fixed, anchor === 'end', new Set([fixed.length]), (hash) => {
    key = hash;
  });
  return (anchor === 'whole' ? '=' : anchor === 'start' ? '<' : '>') + key;
}

/**
 * The phrases as one string in a stable order: groups joined by blanks, each with its anchor, for a start or an end
 * also the length of the fixed part (base 36), a colon, and the names one after the other.
 */
export function packPhrases(phrases: Iterable<string>): string {
  const groups = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const key = phraseKey(phrase);
    const length = key.startsWith('=') ? '' : anchorOf(phrase).fixed.length.toString(36);
    const group = `${key.charAt(0)}${length}:`;
    groups.set(group, (groups.get(group) ?? new Set()).add(key.slice(1)));
  }
  return [...groups]
    .map(([group, names]) => group + [...names].sort().join(''))
    .sort()
    .join(' ');
}

/** A packed table ready for matching. */
export interface PhraseTable {
  /** Anchor and name of each phrase. */
  keys: ReadonlySet<string>;
  /** The lengths that beginnings and ends have. */
  starts: ReadonlySet<number>;
  ends: ReadonlySet<number>;
}

/** Unpacks what `packPhrases` wrote. */
export function unpackPhrases(packed: string): PhraseTable {
  const keys = new Set<string>();
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const group of packed.split(' ')) {
    const [, anchor, length, names] = /^([=<>])(\w*):(.*)$/.exec(group) ?? [];
    if (!anchor || !names) continue;
    if (length) (anchor === '<' ? starts : ends).add(Number.parseInt(length, 36));
    for (let at = 0; at < names.length; at += NAME_LENGTH)
      keys.add(anchor + names.slice(at, at + NAME_LENGTH));
  }
  return { keys, starts, ends };
}

/** The keys of all phrases met in a normalised, trimmed sentence. Linear in its length. */
export function meet(sentence: string, table: PhraseTable): string[] {
  const met: string[] = [];
  const size = sentence.length;
  run(sentence, false, new Set([...table.starts, size]), (hash, length) => {
    if (length === size && table.keys.has(`=${hash}`)) met.push(`=${hash}`);
    if (length < size && table.starts.has(length) && table.keys.has(`<${hash}`)) met.push(`<${hash}`);
  });
  run(sentence, true, table.ends, (hash, length) => {
    if (length < size && table.keys.has(`>${hash}`)) met.push(`>${hash}`);
  });
  return met;
}
