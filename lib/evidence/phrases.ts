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
export function normalize(text: string): string {
  const plain = text.trim();
  // Most of what is read is plain, and each pattern that is used for the first time costs more than the rest.
  if (!/[^ -_a-~]| {2}/.test(plain)) return plain.toLowerCase();
  return plain
    .normalize('NFKC')
    .replace(/\p{Cf}|\u034f/gu, '')
    .replace(/[\u2018-\u201b\u2032`]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();
}

const EDGE = ' .!?。！？:;,"\'()[]{}<>*_|•·-';

/** A sentence without the punctuation around it. */
export function trimEdges(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && EDGE.includes(text.charAt(from))) from++;
  while (to > from && EDGE.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

/** A block of text as sentences, normalized and trimmed; the whole block comes first. Line breaks end a sentence. */
export function sentences(block: string): string[] {
  const all = new Set<string>();
  const parts = new Set([block]);
  // Most blocks are one line and one sentence: they are not taken apart, and normalized once.
  if (/[\n\r.!?。！？]/.test(block)) {
    for (const line of block.split(/[\n\r]+/)) {
      parts.add(line);
      for (const part of line.split(/[.!?](?=\s|$)|[。！？]/)) parts.add(part);
    }
  }
  for (const part of parts) {
    const plain = trimEdges(normalize(part));
    if (plain) all.add(plain);
  }
  return [...all];
}

/** Where the fixed part of a phrase stands, and that part. */
export function anchorOf(phrase: string): { anchor: Anchor; fixed: string } {
  if (phrase.startsWith('…')) return { anchor: 'end', fixed: trimEdges(normalize(phrase.slice(1))) };
  if (phrase.endsWith('…')) return { anchor: 'start', fixed: normalize(phrase.slice(0, -1)) };
  return { anchor: 'whole', fixed: trimEdges(normalize(phrase)) };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const A = 0x9e3779b1;
const B = 0x85ebca6b;

/** How many characters of six bits name a phrase: a page has some thousand sentences, the library some hundred. */
const KEY_LENGTH = 6;

/**
 * So many of them stand in the packed table, for whole sentences and for parts: enough beside the length. What agrees
 * by chance (one page in some thousand) is told to whoever knows the rules, and no rule knows its full name.
 */
const WHOLE_PREFIX = 3;
const PART_PREFIX = 4;

/** Phrases stand together whose lengths leave the same when divided by this. */
const BUCKETS = 16;

/** The first `count` characters of a name as one number: what is compared before a name is written out. */
function prefixOf(a: number, count: number): number {
  return (a ^ (a >>> 15)) & (64 ** count - 1);
}

/** The same number from the characters themselves. */
function prefixFromText(name: string): number {
  let number = 0;
  for (let at = name.length; at-- > 0; ) number = number * 64 + ALPHABET.indexOf(name.charAt(at));
  return number;
}

/** 36 bits of two running multiplicative hashes as 6 characters. */
function fingerprint(a: number, b: number): string {
  const x = prefixOf(a, PART_PREFIX);
  const y = b ^ (b >>> 13);
  let out = '';
  for (let at = 0; at < KEY_LENGTH; at++)
    out += ALPHABET.charAt((at < PART_PREFIX ? x >>> (at * 6) : y >>> ((at - PART_PREFIX) * 6)) & 63);
  return out;
}

/**
 * The name of a text, read backwards if asked.
 *
 * @param table calls `met` with the name of each beginning that may be in here
 * @param whole gives nothing instead of a name that cannot be in here
 */
function fingerprintOf(
  text: string,
  backwards: boolean,
  table: PrefixBuckets,
  met: (name: string) => void,
  whole?: PrefixBuckets,
) {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  const size = text.length;
  for (let i = 0; i < size; i++) {
    if (hasPrefix(table, i, a, PART_PREFIX)) met(fingerprint(a, b));
    const unit = text.charCodeAt(backwards ? size - 1 - i : i);
    a = Math.imul(a ^ unit, A);
    b = Math.imul(b + unit, B) ^ (b >>> 7);
  }
  return !whole || hasPrefix(whole, size, a, WHOLE_PREFIX) ? fingerprint(a, b) : '';
}

/** The name by which a phrase is known in the table: its anchor and the hash of its fixed part. */
export function phraseKey(phrase: string): string {
  const { anchor, fixed } = anchorOf(phrase);
  return (
    (anchor === 'whole' ? '=' : anchor === 'start' ? '<' : '>') +
    fingerprintOf(fixed, anchor === 'end', [], () => {})
  );
}

/**
 * The phrases as one string in a stable order: whole sentences, beginnings and ends, parted by `|`; in each part stand
 * behind so many blanks as they are long the first characters of their names, one after the other.
 */
export function packPhrases(phrases: Iterable<string>): string {
  const parts: Record<string, string[][]> = { '=': [], '<': [], '>': [] };
  for (const phrase of phrases) {
    const key = phraseKey(phrase);
    const part = parts[key.charAt(0)] ?? [];
    const group = anchorOf(phrase).fixed.length % BUCKETS;
    part[group] ??= [];
    part[group].push(key.slice(1, 1 + (key.startsWith('=') ? WHOLE_PREFIX : PART_PREFIX)));
  }
  return Object.values(parts)
    .map((part) => Array.from(part, (names = []) => names.sort().join('')).join(' '))
    .join('|');
}

/** A packed table ready for matching. */
export interface PhraseTable {
  whole: PrefixBuckets;
  starts: PrefixBuckets;
  ends: PrefixBuckets;
}

/** The beginnings of names by the length of what they name: as they were packed, until somebody asks for them. */
type PrefixBuckets = (ReadonlySet<number> | string | undefined)[];

/** Unpacks what `packPhrases` wrote. */
export function unpackPhrases(packed: string): PhraseTable {
  const [whole = [], starts = [], ends = []] = packed
    .split('|')
    .map((part): PrefixBuckets => part.split(' '));
  return { whole, starts, ends };
}

/** Whether a name begins like one of those for this length. */
function hasPrefix(table: PrefixBuckets, length: number, a: number, count: number): boolean {
  let names = table[length % BUCKETS];
  // A page has few lengths, and most pages hardly any text.
  if (typeof names === 'string')
    names = table[length % BUCKETS] = new Set(
      names.match(count === WHOLE_PREFIX ? /.{3}/g : /.{4}/g)?.map(prefixFromText),
    );
  return names?.has(prefixOf(a, count)) ?? false;
}

/** The keys of all phrases met in a normalized, trimmed sentence. Linear in its length. */
export function matchPhrases(sentence: string, { whole, starts, ends }: PhraseTable): string[] {
  const met: string[] = [];
  const full = fingerprintOf(sentence, false, starts, (start) => met.push(`<${start}`), whole);
  if (full) met.push(`=${full}`);
  fingerprintOf(sentence, true, ends, (end) => met.push(`>${end}`));
  return met;
}
