import { plainWords } from '../../everyday/plain-words';

/**
 * Letters that a text read from a picture mixes up are one here, in what is looked for and in what is looked at:
 * `l`, `I` and `|`, `o` and `0`, `m` and `rn`, `w` and `vv`, letters with and without accents.
 */

/** A figure or a bar beside a letter, where a picture was misread. */
const MISREAD = /[015|](?=[a-z])|(?<=[a-z])[015|]/g;

const ALIKE: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '5': 's',
  '|': 'l',
  i: 'l',
  m: 'rn',
  w: 'vv',
};

/** The same where a bar parts words. */
const MISREAD_FIGURE = /[015](?=[a-z])|(?<=[a-z])[015]/g;

/** Words in plain small letters of which those that look alike are one. */
export function foldWords(text: string): string {
  return folded(text, MISREAD);
}

/** The same for words of ideas: their bars stay, and a figure of a repetition stands beside no letter. */
export function foldBeginnings(beginnings: string): string {
  return folded(beginnings, MISREAD_FIGURE);
}

function folded(text: string, misread: RegExp): string {
  return plainWords(text)
    .replace(misread, (found) => ALIKE[found] ?? found)
    .replace(/[imw]/g, (found) => ALIKE[found] ?? found);
}

/** A text without blanks and with letters that look alike made one, and where in the text each character stands. */
export interface Squeezed {
  letters: string;
  places: Uint32Array;
}

const LETTER = /\p{L}/u;

const plain = new Map<string, string>();

/** Squeezes a normalized text, in which line breaks may stand. */
export function squeeze(text: string): Squeezed {
  const places = new Uint32Array(text.length * 4);
  let letters = '';
  for (let at = 0; at < text.length; at++) {
    const here = text.charAt(at);
    if (here === ' ' || here === '\n') continue;
    const beside = '015|'.includes(here) && (isLetter(text, at - 1) || isLetter(text, at + 1));
    const plainHere = beside ? (ALIKE[here] ?? here) : plainOf(here);
    for (let one = 0; one < plainHere.length; one++) places[letters.length + one] = at;
    letters += plainHere;
  }
  return { letters, places };
}

function isLetter(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at));
}

/** A character without its accent; at most four stand for it. */
function plainOf(character: string): string {
  const known = plain.get(character);
  if (known !== undefined) return known;
  const bare = '015|'.includes(character) ? character : foldWords(character).slice(0, 4);
  plain.set(character, bare);
  return bare;
}

const WORD = /[\p{L}\p{N}_|]{4,64}/gu;

/** Letters alone but for figures and bars that look like letters, of which there are few. */
const MISREAD_WORD = /^[\p{L}01|]{4,24}$/u;

/** A figure or a bar beside what may be a letter. */
const BESIDE_LETTER = /[01|](?=[A-Za-z\u0080-\uffff])|(?<=[A-Za-z\u0080-\uffff])[01|]/g;

/** A text whose words have letters again where a figure or a bar was read: `Micros0ft`. */
export function withLetters(text: string): string {
  let letters = '';
  let end = 0;
  // Words of letters are sought only around such places: there are few.
  for (const { index: at } of text.matchAll(BESIDE_LETTER)) {
    if (at < end) continue;
    let from = at;
    while (from > end && mayBeInWord(text.charCodeAt(from - 1))) from--;
    letters += text.slice(end, from);
    end = at + 1;
    while (end < text.length && mayBeInWord(text.charCodeAt(end))) end++;
    letters += text.slice(from, end).replace(WORD, readAsLetters);
  }
  return end === 0 ? text : letters + text.slice(end);
}

/** Whether a character may be part of a word: all but the punctuation of ASCII. */
function mayBeInWord(code: number): boolean {
  return (
    code > 127 ||
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 124
  );
}

function readAsLetters(word: string): string {
  const misread = word.match(/[01|]/g)?.length ?? 0;
  if (misread === 0 || misread * 2 > word.length || !MISREAD_WORD.test(word)) return word;
  return word.replace(/[01|]/g, (found) => ALIKE[found] ?? found);
}
