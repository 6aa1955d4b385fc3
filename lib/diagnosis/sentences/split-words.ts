/** Matches what is no word of a sentence: web and mail addresses, GUIDs, SMTP status codes. */
const NON_WORDS =
  /https?:\/\/\S{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}|\b[0-9a-f]{8}-[0-9a-f-]{27}\b|\b[245]\d\d[- ]?[245]\.\d{1,3}\.\d{1,3}\b/gi;

/** The same without mail addresses, faster for a text without an `@`: any word might begin an address. */
const NON_WORDS_WITHOUT_MAIL =
  /https?:\/\/\S{1,2000}|\b[0-9a-f]{8}-[0-9a-f-]{27}\b|\b[245]\d\d[- ]?[245]\.\d{1,3}\.\d{1,3}\b/gi;

const CONTRACTED_NOT = /n't\b/g;

/** Matches scripts written without blanks: each two adjacent characters count as a word. */
export const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

/** Matches a word. Identifiers (`access_denied`) match as a whole, so that they can be left out. */
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;

/** The words of a text: one entry per word in each list. */
export interface TextWords {
  hashes: number[];
  /** Whether punctuation or a line break stands before the word; true for the first one. */
  startsSegment: boolean[];
  /** Whether a line begins with the word. */
  startsLine: boolean[];
}

/** Returns a hash of 24 bits: FNV-1a, folded. Stored tables depend on it. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0xffffff;
}

/** Splits a text into its words, each without regard to spelling variants. Linear in its length. */
export function splitWords(text: string): TextWords {
  const lowerCase = text.normalize('NFKC').toLowerCase();
  const plain = lowerCase
    .replace(/[\u2018-\u201b\u2032`]/g, "'")
    .replace(lowerCase.includes('@') ? NON_WORDS : NON_WORDS_WITHOUT_MAIL, ' ')
    .replace(CONTRACTED_NOT, ' not')
    .replace(/\bcannot\b/g, 'can not')
    .replaceAll('organis', 'organiz')
    .replaceAll('authoris', 'authoriz');
  const hashes: number[] = [];
  const startsSegment: boolean[] = [];
  const startsLine: boolean[] = [];
  let end = 0;
  let segmentStart = true;
  let lineStart = true;
  const push = (word: string) => {
    hashes.push(hashWord(word));
    startsSegment.push(segmentStart);
    startsLine.push(lineStart);
    segmentStart = false;
    lineStart = false;
  };
  const unspaced = UNSPACED_SCRIPT.test(plain);
  for (const { 0: word, index: at } of plain.matchAll(WORD)) {
    const between = plain.slice(end, at);
    if (between !== ' ' && /[^ ,'’*\t-]/.test(between)) segmentStart = true;
    if (between.includes('\n')) lineStart = true;
    end = at + word.length;
    const spaced = !unspaced || !UNSPACED_SCRIPT.test(word);
    if (spaced && (word.length < 2 || /[\d_]/.test(word))) continue;
    if (spaced) push(word);
    else if (word.length === 1) push(word);
    else for (let from = 0; from + 1 < word.length; from++) push(word.slice(from, from + 2));
  }
  return { hashes, startsSegment, startsLine };
}
