import { LANGUAGE_TRAITS } from '../../catalog/everyday/language-traits';
import { WORD_LANGUAGES } from '../../catalog/everyday/words';

/** The languages that have a word. */
const languagesByWord = new Map<string, string[]>();
for (const [language, { common }] of Object.entries(LANGUAGE_TRAITS))
  for (const word of common.split(' '))
    languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), language]);

/** Matches a word of a sentence, but no part of an address, a file name or an identifier. */
const WORD = /(?<![\p{L}\p{N}._@/\\:=<])\p{L}+(?![\p{L}\p{N}_@/\\=>(]|\.\p{L})/gu;

/** Minimum number of words of known languages by which a text's languages count as recognized. */
const MIN_RECOGNIZED = 2;

/** Minimum number of words in a text to expect a language; a single one may be a code, a name or half typed. */
const MIN_WORDS = 2;

/** Number of characters that are read at the beginning and at the end of a long text. */
const SAMPLE_LENGTH = 4_096;

/**
 * Returns the languages besides English that a text may be in; one too many does no harm. Returns all of them where
 * neither these nor English can be recognized.
 */
export function languagesOf(text: string): readonly string[] {
  const sample =
    text.length <= 2 * SAMPLE_LENGTH
      ? text
      : `${text.slice(0, SAMPLE_LENGTH)}\n${text.slice(-SAMPLE_LENGTH)}`;
  const found = new Set(
    Object.entries(LANGUAGE_TRAITS).flatMap(([language, { letters }]) =>
      letters?.test(sample) ? [language] : [],
    ),
  );
  let recognized = found.size > 0 ? MIN_RECOGNIZED : 0;
  let words = 0;
  for (const [word] of sample.toLowerCase().matchAll(WORD)) {
    words++;
    const languages = languagesByWord.get(word) ?? [];
    for (const language of languages) found.add(language);
    // Only English has its words here, so a single one is enough.
    if (languages.length > 0) recognized += languages.includes('en') ? MIN_RECOGNIZED : 1;
  }
  found.delete('en');
  return recognized >= MIN_RECOGNIZED || words < MIN_WORDS ? [...found] : WORD_LANGUAGES;
}
