/**
 * What people call things, and what screens and products say of them: for each idea the beginnings of the words for it,
 * parted by `|`, in plain small letters without accents (`ł` is `l`). A blank stands for a blank. Words that end in `$`
 * are meant whole.
 */
export type Ideas = Readonly<Record<string, string>>;

/** The words of one language. English has every idea, with what it means; other languages have those they need. */
export interface Words {
  /** What people call things who do not know the terms. */
  everyday: Ideas;
  /** What people ask about besides, of which no rule speaks. */
  elsewhere: Ideas;
  /** What products say in their own words. Whole expressions count, since single words are everybody's. */
  notices: Ideas;
  /** What the screens of Microsoft and Google say, told by ideas: releases differ in their wording, people retell. */
  screens: Ideas;
  /** Ordinary words a letter away from one of an idea, which nobody has mistyped; parted by blanks. */
  right: string;
}

const FILES = import.meta.glob<Words>(['./words/*.ts', '!./words/en.ts'], { import: 'default' });

const languageIn = (file: string) => file.slice('./words/'.length, -'.ts'.length);

/** The languages besides English that have words here, e.g. `pt-BR`. */
export const WORD_LANGUAGES: readonly string[] = Object.keys(FILES).map(languageIn);

/** Loads the words of one of {@link WORD_LANGUAGES}; rejects where the file cannot be had. */
export async function loadWords(language: string): Promise<Words> {
  const load = FILES[`./words/${language}.ts`];
  if (!load) throw new RangeError(`There are no words of the language ${language}.`);
  return load();
}
