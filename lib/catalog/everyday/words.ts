/**
 * The words for ideas. An idea is one thing that people and products call by different words, such as `approve` or
 * `password`. Each has the beginnings of its words, separated by `|`, in lower case without accents (`ł` is `l`), with
 * blanks, and with groups and repetitions as in a pattern. `$` is the end of a word.
 */
export type Ideas = Readonly<Record<string, string>>;

/** The words of one language. English has and explains every idea; other languages have those that they need. */
export interface Words {
  /** Words of people who do not know the terms. */
  everyday: Ideas;
  /** Words for other questions, which no rule covers. */
  elsewhere: Ideas;
  /** Expressions from products' own messages. They are whole expressions, since single words are too common. */
  notices: Ideas;
  /** Words of Microsoft's and Google's screens. Ideas cover wordings of other releases and people's own. */
  screens: Ideas;
  /** Ordinary words that are one letter away from a word of an idea, and so are no typos; separated by blanks. */
  right: string;
}

const FILES = import.meta.glob<Words>(['./words/*.ts', '!./words/en.ts'], { import: 'default' });

const languageIn = (file: string) => file.slice('./words/'.length, -'.ts'.length);

/** The languages besides English that have words here (`pt-BR`). */
export const WORD_LANGUAGES: readonly string[] = Object.keys(FILES).map(languageIn);

/**
 * Loads the words of one of {@link WORD_LANGUAGES}. Rejects if the file cannot be loaded.
 *
 * @throws RangeError for another language
 */
export async function loadWords(language: string): Promise<Words> {
  const load = FILES[`./words/${language}.ts`];
  if (!load) throw new RangeError(`There are no words of the language ${language}.`);
  return load();
}
