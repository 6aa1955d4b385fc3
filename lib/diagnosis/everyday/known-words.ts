import { loadWords, WORD_LANGUAGES, type Words } from '../../catalog/everyday/words';
import english from '../../catalog/everyday/words/en';
import { addVocabulary, createIdeaReader, type IdeaReader, type Vocabulary } from './idea-reader';
import { languagesOf } from './text-languages';

/**
 * The words that look-up knows, by language. English is always there, because texts in any language mix it in. Each
 * other language is loaded with the first text that may be in it, so that a text waits only for its own words.
 */
const known = new Map<string, Words>([['en', english]]);

/**
 * Returns a function that gives an idea reader with the words of all languages known by then.
 *
 * @param select which of a language's words the reader gets
 * @param own words that it has in every language
 */
export function ideaReaderOf(select: (words: Words) => Vocabulary, own: Vocabulary = {}): () => IdeaReader {
  const added = new Set<Words>();
  let reader: IdeaReader | undefined;
  return () => {
    reader ??= createIdeaReader(own);
    for (const words of known.values()) {
      if (added.has(words)) continue;
      added.add(words);
      addVocabulary(reader, select(words));
    }
    return reader;
  };
}

/** Returns the number of languages whose words are loaded. */
export function knownLanguages(): number {
  return known.size;
}

/** Whether the words of every language that a text may be in are loaded. */
export function hasWordsFor(text: string): boolean {
  return languagesOf(text).every((language) => known.has(language));
}

/** Loads the words of the languages that a text may be in. A language that cannot be loaded is left out. */
export async function loadWordsFor(text: string): Promise<void> {
  await Promise.all(languagesOf(text).map(loadLanguageWords));
}

/** Loads the words of a language. Does nothing if there are none, or if they cannot be loaded. */
export async function loadLanguageWords(language: string): Promise<void> {
  if (known.has(language) || !WORD_LANGUAGES.includes(language)) return;
  try {
    known.set(language, await loadWords(language));
  } catch {
    // The web edition may be offline. Look-up goes on with the words that it has; the next text tries again.
  }
}
