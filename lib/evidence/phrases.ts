/**
 * Matches phrases of screens without shipping their words. The build packs fingerprints of all phrases that rules look for
 * (`packPhrases`). The content script fingerprints what it reads and reports only the keys of matching phrases.
 *
 * A phrase is a whole sentence, or its beginning (`access blocked: …`), or its end (`… is not approved by advanced
 * protection`). The ellipsis stands for a name that the screen fills in.
 */

/** Which part of a sentence a phrase has to equal. */
type Anchor = 'whole' | 'start' | 'end';

/** Normalizes a text for comparison: lower case, plain quotes, single spaces, no invisible characters. */
export function normalize(text: string): string {
  const trimmed = text.trim();
  // A shortcut for plain ASCII, which most text is: the first use of each pattern below is expensive.
  if (!/[^ -_a-~]| {2}/.test(trimmed)) return trimmed.toLowerCase();
  return trimmed
    .normalize('NFKC')
    .replace(/\p{Cf}|\u034f/gu, '')
    .replace(/[\u2018-\u201b\u2032`]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();
}

const EDGE_CHARACTERS = ' .!?。！？:;,"\'()[]{}<>*_|•·-';

/** Removes the punctuation and spaces around a sentence. */
export function trimEdges(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && EDGE_CHARACTERS.includes(text.charAt(from))) from++;
  while (to > from && EDGE_CHARACTERS.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

/**
 * Returns the sentences of a block of text, normalized and trimmed, after the block as a whole. Line breaks end a sentence,
 * and each line is included as a whole, too.
 */
export function sentences(block: string): string[] {
  const all = new Set<string>();
  const parts = new Set([block]);
  // Most blocks are a single sentence, which need not be split.
  if (/[\n\r.!?。！？]/.test(block)) {
    for (const line of block.split(/[\n\r]+/)) {
      parts.add(line);
      for (const part of line.split(/[.!?](?=\s|$)|[。！？]/)) parts.add(part);
    }
  }
  for (const part of parts) {
    const sentence = trimEdges(normalize(part));
    if (sentence) all.add(sentence);
  }
  return [...all];
}

/** Splits a phrase into its anchor and its fixed part, the text without the ellipsis. */
export function anchorOf(phrase: string): { anchor: Anchor; fixed: string } {
  if (phrase.startsWith('…')) return { anchor: 'end', fixed: trimEdges(normalize(phrase.slice(1))) };
  if (phrase.endsWith('…')) return { anchor: 'start', fixed: normalize(phrase.slice(0, -1)) };
  return { anchor: 'whole', fixed: trimEdges(normalize(phrase)) };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MULTIPLIER_A = 0x9e3779b1;
const MULTIPLIER_B = 0x85ebca6b;

/**
 * Length of a fingerprint, in characters of six bits each. A page has about a thousand sentences, the catalog some hundred
 * phrases.
 */
const FINGERPRINT_LENGTH = 6;

/**
 * Lengths of the fingerprint prefixes in the packed table: for whole sentences, and for beginnings and ends. A chance match
 * (about one page in a thousand) is harmless: the page reports the full fingerprint, which no rule has.
 */
const WHOLE_PREFIX_LENGTH = 3;
const PART_PREFIX_LENGTH = 4;

/** Number of buckets in the packed table; a phrase is in bucket `length % BUCKETS`. */
const BUCKETS = 16;

/** Returns the first `count` characters of a fingerprint as a number, from its first hash. */
function prefixOfHash(a: number, count: number): number {
  return (a ^ (a >>> 15)) & (64 ** count - 1);
}

/** Returns the same number as `prefixOfHash`, from the characters of the prefix. */
function prefixOfFingerprint(prefix: string): number {
  let number = 0;
  for (let at = prefix.length; at-- > 0; ) number = number * 64 + ALPHABET.indexOf(prefix.charAt(at));
  return number;
}

/** Writes 36 bits of two running multiplicative hashes as 6 characters. */
function fingerprint(a: number, b: number): string {
  const x = prefixOfHash(a, PART_PREFIX_LENGTH);
  const y = b ^ (b >>> 13);
  let out = '';
  for (let at = 0; at < FINGERPRINT_LENGTH; at++)
    out += ALPHABET.charAt(
      (at < PART_PREFIX_LENGTH ? x >>> (at * 6) : y >>> ((at - PART_PREFIX_LENGTH) * 6)) & 63,
    );
  return out;
}

/**
 * Returns the fingerprint of a text. On the way it finds the beginnings of the text (the ends, if read backwards) that may
 * be in a table.
 *
 * @param onMatch receives the fingerprint of each beginning that may be in `table`
 * @param whole if given, a fingerprint that is not in this table is returned as an empty string
 */
function fingerprintOf(
  text: string,
  backwards: boolean,
  table: PrefixBuckets,
  onMatch: (fingerprint: string) => void,
  whole?: PrefixBuckets,
) {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  const size = text.length;
  for (let i = 0; i < size; i++) {
    if (hasPrefix(table, i, a, PART_PREFIX_LENGTH)) onMatch(fingerprint(a, b));
    const unit = text.charCodeAt(backwards ? size - 1 - i : i);
    a = Math.imul(a ^ unit, MULTIPLIER_A);
    b = Math.imul(b + unit, MULTIPLIER_B) ^ (b >>> 7);
  }
  return !whole || hasPrefix(whole, size, a, WHOLE_PREFIX_LENGTH) ? fingerprint(a, b) : '';
}

/** Returns the key of a phrase: a sign for its anchor, and the fingerprint of its fixed part. */
export function phraseKey(phrase: string): string {
  const { anchor, fixed } = anchorOf(phrase);
  return (
    (anchor === 'whole' ? '=' : anchor === 'start' ? '<' : '>') +
    fingerprintOf(fixed, anchor === 'end', [], () => {})
  );
}

/**
 * Packs phrases into one string in a stable order. It has three parts, separated by `|`: whole sentences, beginnings and
 * ends. A part consists of up to {@link BUCKETS} buckets, separated by spaces; a bucket is its sorted fingerprint prefixes
 * without separators.
 */
export function packPhrases(phrases: Iterable<string>): string {
  const parts: Record<string, string[][]> = { '=': [], '<': [], '>': [] };
  for (const phrase of phrases) {
    const key = phraseKey(phrase);
    const part = parts[key.charAt(0)] ?? [];
    const bucket = anchorOf(phrase).fixed.length % BUCKETS;
    part[bucket] ??= [];
    part[bucket].push(key.slice(1, 1 + (key.startsWith('=') ? WHOLE_PREFIX_LENGTH : PART_PREFIX_LENGTH)));
  }
  return Object.values(parts)
    .map((part) => Array.from(part, (prefixes = []) => prefixes.sort().join('')).join(' '))
    .join('|');
}

/** An unpacked table, ready for matching. */
export interface PhraseTable {
  whole: PrefixBuckets;
  starts: PrefixBuckets;
  ends: PrefixBuckets;
}

/** Fingerprint prefixes by bucket. A bucket stays packed, as a string, until it is first looked up. */
type PrefixBuckets = (ReadonlySet<number> | string | undefined)[];

/** Unpacks the output of `packPhrases`. */
export function unpackPhrases(packed: string): PhraseTable {
  const [whole = [], starts = [], ends = []] = packed
    .split('|')
    .map((part): PrefixBuckets => part.split(' '));
  return { whole, starts, ends };
}

/** Whether the bucket for texts of this length holds the prefix of the hash `a`. */
function hasPrefix(table: PrefixBuckets, length: number, a: number, count: number): boolean {
  let prefixes = table[length % BUCKETS];
  // Unpacked only now: most pages have little text and need few buckets.
  if (typeof prefixes === 'string')
    prefixes = table[length % BUCKETS] = new Set(
      prefixes.match(count === WHOLE_PREFIX_LENGTH ? /.{3}/g : /.{4}/g)?.map(prefixOfFingerprint),
    );
  return prefixes?.has(prefixOfHash(a, count)) ?? false;
}

/** Returns the keys of all phrases in a normalized, trimmed sentence, in time linear in its length. */
export function matchPhrases(sentence: string, { whole, starts, ends }: PhraseTable): string[] {
  const keys: string[] = [];
  const full = fingerprintOf(sentence, false, starts, (start) => keys.push(`<${start}`), whole);
  if (full) keys.push(`=${full}`);
  fingerprintOf(sentence, true, ends, (end) => keys.push(`>${end}`));
  return keys;
}
