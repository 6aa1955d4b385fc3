/** The words of a text as fingerprints of sentences are made of them. */

/** What is no word of a sentence: addresses, ids, versions. */
const NO_WORDS =
  /https?:\/\/\S{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}|\b[0-9a-f]{8}-[0-9a-f-]{27}\b|\b[245]\d\d[- ]?[245]\.\d{1,3}\.\d{1,3}\b/gi;

/** The same for a text without an address of mail, for which most words might be the beginning. */
const NO_WORDS_WITHOUT_MAIL =
  /https?:\/\/\S{1,2000}|\b[0-9a-f]{8}-[0-9a-f-]{27}\b|\b[245]\d\d[- ]?[245]\.\d{1,3}\.\d{1,3}\b/gi;

const CONTRACTED = /n't\b/g;

/** Scripts that write without blanks: each two characters count as a word. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

/** Names of programs (`access_denied`) are whole, and no words. */
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;

/** A word of a text: its hash, and whether punctuation or a line break stands before and after it. */
export interface Words {
  hashes: number[];
  /** True where a part of the text begins with this word; and where a line does. */
  opens: boolean[];
  lines: boolean[];
}

/** 24 bits that stand for a word. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0xffffff;
}

/** Takes a text apart. Linear in its length. */
export function wordsOf(text: string): Words {
  const small = text.normalize('NFKC').toLowerCase();
  const plain = small
    .replace(/[\u2018-\u201b\u2032`]/g, "'")
    .replace(small.includes('@') ? NO_WORDS : NO_WORDS_WITHOUT_MAIL, ' ')
    .replace(CONTRACTED, ' not')
    .replace(/\bcannot\b/g, 'can not')
    .replaceAll('organis', 'organiz')
    .replaceAll('authoris', 'authoriz');
  const hashes: number[] = [];
  const opens: boolean[] = [];
  const lines: boolean[] = [];
  let end = 0;
  let open = true;
  let line = true;
  const push = (word: string) => {
    hashes.push(hashOf(word));
    opens.push(open);
    lines.push(line);
    open = false;
    line = false;
  };
  const unspaced = UNSPACED.test(plain);
  for (const { 0: word, index: at } of plain.matchAll(WORD)) {
    const between = plain.slice(end, at);
    if (between !== ' ' && /[^ ,'’*\t-]/.test(between)) open = true;
    if (between.includes('\n')) line = true;
    end = at + word.length;
    const spaced = !unspaced || !UNSPACED.test(word);
    if (spaced && (word.length < 2 || /[\d_]/.test(word))) continue;
    if (spaced) push(word);
    else if (word.length === 1) push(word);
    else for (let from = 0; from + 1 < word.length; from++) push(word.slice(from, from + 2));
  }
  return { hashes, opens, lines };
}
