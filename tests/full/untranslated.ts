import { leaves } from '../../build/translations';
import { FAMILIES, PERMISSIONS, REMEDIES, RULES } from '../../lib/catalog/catalog';
import { type Language, languageOf, type Translation } from '../../lib/i18n/language';

/** Shorter ones stand inside longer words and names. */
const LONG_ENOUGH = 14;

/** All sentences of a language, by where they stand. */
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

/** The longest piece of a sentence between blanks and set-apart names. */
function piece(sentence: string): string {
  const pieces = sentence.split(/\{[a-zA-Z]+\}|\*\*.*?\*\*/).map((one) => one.trim());
  return pieces.reduce((a, b) => (b.length > a.length ? b : a), '');
}

/** Gives the English sentences that stand in a text although the language has words of its own for them. */
export function leftoversIn(code: string, locale: Translation): (text: string) => string[] {
  const own = sentences(languageOf(code, locale));
  const all = [...own.values()].join('\n');
  const known = [...sentences(languageOf('en'))]
    .filter(([key, english]) => own.get(key) !== english)
    .map(([, english]) => piece(english))
    .filter((english) => english.length >= LONG_ENOUGH && !all.includes(english));
  return (text) => {
    const single = text.replace(/\s+/g, ' ');
    return known.filter((english) => single.includes(english)).map((english) => `English: ${english}`);
  };
}
