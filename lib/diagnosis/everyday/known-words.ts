import { loadWords, WORD_LANGUAGES, type Words } from '../../catalog/everyday/words';
import english from '../../catalog/everyday/words/en';
import { type IdeaReader, learnIdeas, prepareIdeas, type Vocabulary } from './idea-reader';
import { languagesOf } from './text-languages';

/**
 * The words that look-up knows. English is there at once, since everybody mixes it in; each other language comes with
 * the first text that may be in it, so that nobody waits for the words of ten languages who writes in one.
 */
const known = new Map<string, Words>([['en', english]]);

/** A reader that takes in the words of each language once they are known. */
export function readerOf(take: (words: Words) => Vocabulary, own: Vocabulary = {}): () => IdeaReader {
  const taken = new Set<Words>();
  let reader: IdeaReader | undefined;
  return () => {
    reader ??= prepareIdeas(own);
    for (const words of known.values()) {
      if (taken.has(words)) continue;
      taken.add(words);
      learnIdeas(reader, take(words));
    }
    return reader;
  };
}

/** Whether the words of all languages are known that a text may be in. */
export function isReadable(text: string): boolean {
  return languagesOf(text).every((language) => known.has(language));
}

/** Learns the words of the languages that a text may be in, as far as they can be had. */
export async function learnWordsFor(text: string): Promise<void> {
  await Promise.all(languagesOf(text).map(learnWords));
}

/** Learns the words of a language. */
export async function learnWords(language: string): Promise<void> {
  if (known.has(language) || !WORD_LANGUAGES.includes(language)) return;
  try {
    known.set(language, await loadWords(language));
  } catch {
    // Without a network the web edition has no words but those it loaded before: look-up goes on with these, and asks
    // for the others again with the next text.
  }
}
