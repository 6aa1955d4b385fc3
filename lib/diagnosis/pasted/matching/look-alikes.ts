import { plainWords } from '../../everyday/plain-words';

/**
 * Folds characters that text recognition (OCR) confuses into one, both in the words looked for and in the text: `l`, `I`
 * and `|`, `o` and `0`, `m` and `rn`, `w` and `vv`, letters with and without accents.
 */

/** Matches a digit or a bar beside a letter, as OCR misreads a letter. */
const MISREAD_CHARACTER = /[015|](?=[a-z])|(?<=[a-z])[015|]/g;

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '5': 's',
  '|': 'l',
  i: 'l',
  m: 'rn',
  w: 'vv',
};

/** Matches the same without bars, which separate the words of an idea. */
const MISREAD_DIGIT = /[015](?=[a-z])|(?<=[a-z])[015]/g;

/** Returns a text in plain lower case with look-alike characters folded. */
export function foldWords(text: string): string {
  return fold(text, MISREAD_CHARACTER);
}

/** Folds the words of an idea, whose bars stay; the digits of a repetition (`{2}`) are beside no letter. */
export function foldIdeaWords(words: string): string {
  return fold(words, MISREAD_DIGIT);
}

function fold(text: string, pattern: RegExp): string {
  return plainWords(text)
    .replace(pattern, (found) => LOOK_ALIKES[found] ?? found)
    .replace(/[imw]/g, (found) => LOOK_ALIKES[found] ?? found);
}

/** A text without blanks and with look-alikes folded, and the position in the text of each character left. */
export interface Squeezed {
  letters: string;
  places: Uint32Array;
}

const LETTER = /\p{L}/u;

const plainCache = new Map<string, string>();

/** Squeezes a normalized text, which may have line breaks. */
export function squeeze(text: string): Squeezed {
  const places = new Uint32Array(text.length * 4);
  let letters = '';
  for (let at = 0; at < text.length; at++) {
    const here = text.charAt(at);
    if (here === ' ' || here === '\n') continue;
    const beside = '015|'.includes(here) && (isLetter(text, at - 1) || isLetter(text, at + 1));
    const replacement = beside ? (LOOK_ALIKES[here] ?? here) : plainCharacter(here);
    for (let one = 0; one < replacement.length; one++) places[letters.length + one] = at;
    letters += replacement;
  }
  return { letters, places };
}

function isLetter(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at));
}

/** Returns a character without its accent and folded: at most four characters. */
function plainCharacter(character: string): string {
  const known = plainCache.get(character);
  if (known !== undefined) return known;
  const bare = '015|'.includes(character) ? character : foldWords(character).slice(0, 4);
  plainCache.set(character, bare);
  return bare;
}

const WORD = /[\p{L}\p{N}_|]{4,64}/gu;

/** Matches a word of letters, and of digits and bars that look like letters. */
const MISREAD_WORD = /^[\p{L}01|]{4,24}$/u;

/** Matches a digit or a bar beside what may be a letter. */
const BESIDE_LETTER = /[01|](?=[A-Za-z\u0080-\uffff])|(?<=[A-Za-z\u0080-\uffff])[01|]/g;

/** Returns a text with letters in place of misread digits and bars within words: `Micros0ft` becomes `Microsoft`. */
export function repairMisreadLetters(text: string): string {
  let letters = '';
  let end = 0;
  // Only the words around such places are looked at, since these are few.
  for (const { index: at } of text.matchAll(BESIDE_LETTER)) {
    if (at < end) continue;
    let from = at;
    while (from > end && isWordCharacter(text.charCodeAt(from - 1))) from--;
    letters += text.slice(end, from);
    end = at + 1;
    while (end < text.length && isWordCharacter(text.charCodeAt(end))) end++;
    letters += text.slice(from, end).replace(WORD, repairWord);
  }
  return end === 0 ? text : letters + text.slice(end);
}

/** Tells whether a character may be part of a word: any but the blanks and punctuation of ASCII; `_` and `|` may. */
function isWordCharacter(code: number): boolean {
  return (
    code > 127 ||
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 124
  );
}

function repairWord(word: string): string {
  const misread = word.match(/[01|]/g)?.length ?? 0;
  if (misread === 0 || misread * 2 > word.length || !MISREAD_WORD.test(word)) return word;
  return word.replace(/[01|]/g, (found) => LOOK_ALIKES[found] ?? found);
}
