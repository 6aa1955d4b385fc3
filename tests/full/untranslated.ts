import { leaves } from '../../build/translations';
import { FAMILIES, PERMISSIONS, REMEDIES, RULES } from '../../lib/catalog/catalog';
import { type Language, languageOf, type Translation } from '../../lib/i18n/language';

/** Minimum length of a piece of text; shorter ones occur inside longer words and names. */
const MIN_LENGTH = 14;

/** Returns all sentences of a language by path. */
function sentences(language: Language): Map<string, string> {
  return new Map(
    leaves({
      texts: language.texts,
      rules: [...RULES].map(([id, english]) => {
        const { title, what, why, retry, maybe } = language.rule(id, english);
        return [title, what, why, retry, maybe?.map(({ tell }) => tell)];
      }),
      families: [...FAMILIES].map(([id, english]) => {
        const { title, what, why, retry } = language.family(id, english);
        return [title, what, why, retry];
      }),
      remedies: [...REMEDIES].map(([id, english]) => {
        const { title, steps, role, check, takes, fails } = language.remedy(id, english);
        return [title, steps, role, check, takes, fails];
      }),
      permissions: [...PERMISSIONS].flatMap(([vendor, { permissions }]) =>
        Object.entries(permissions).map(([name, english]) => {
          const { allows, not } = language.permission(`${vendor}/${name}`, english);
          return [allows, not];
        }),
      ),
    }),
  );
}

/** Returns the longest piece of a sentence between placeholders and bold names. */
function longestPiece(sentence: string): string {
  const pieces = sentence.split(/\{[a-zA-Z]+\}|\*\*.*?\*\*/).map((one) => one.trim());
  return pieces.reduce((a, b) => (b.length > a.length ? b : a), '');
}

/** Returns the English sentences in a text for which the language has a translation. */
export function leftoversIn(code: string, locale: Translation): (text: string) => string[] {
  const own = sentences(languageOf(code, locale));
  const all = [...own.values()].join('\n');
  const known = [...sentences(languageOf('en'))]
    .filter(([key, english]) => own.get(key) !== english)
    .map(([, english]) => longestPiece(english))
    .filter((english) => english.length >= MIN_LENGTH && !all.includes(english));
  return (text) => {
    const single = text.replace(/\s+/g, ' ');
    return known.filter((english) => single.includes(english)).map((english) => `English: ${english}`);
  };
}
