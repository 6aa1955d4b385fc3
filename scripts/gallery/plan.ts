import { languages } from '../../build/translations';
import type { Screen } from '../../lab/screens';
import type { State } from './state';
import type { Scheme, Size } from './take';

/** How something is looked at. */
export interface Look {
  scheme: Scheme;
  size: Size;
}

/** What the words after the command choose: languages by their codes, states and screens by a part of their id. */
export interface Chosen {
  languages: readonly string[];
  ids: readonly string[];
}

const ENGLISH = 'en';
/** The language that is written from right to left: every state is looked at in it. */
const MIRRORED = 'ar';
const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const SIZE: Size = [1100, 760];

export function choose(words: readonly string[]): Chosen {
  const all = [ENGLISH, ...languages()];
  return {
    languages: words.filter((word) => all.includes(word)),
    ids: words.filter((word) => !all.includes(word)),
  };
}

export function isChosen(id: string, { ids }: Chosen): boolean {
  return ids.length === 0 || ids.some((word) => id.includes(word));
}

/** The languages that something is looked at in, and how. `at` is its place among its like. */
function spread(
  at: number,
  { languages: named }: Chosen,
  all: readonly Look[],
  everywhere: boolean,
  mirrored: boolean,
): [string, readonly Look[]][] {
  if (named.length > 0) return named.map((language) => [language, all]);
  const others = languages().filter((language) => (language === MIRRORED ? mirrored : everywhere));
  return [
    [ENGLISH, all],
    // Pairwise: each language meets light and dark, wide and narrow.
    ...others.map((language, turn): [string, Look[]] => [
      language,
      all.slice((at + turn) % all.length).slice(0, 1),
    ]),
  ];
}

/** The languages a state is looked at in, and how: English in every way, the others in turns. */
export function looksAt({ sizes, everywhere, alike }: State, at: number, chosen: Chosen) {
  const all = sizes.flatMap((size) => SCHEMES.map((scheme) => ({ scheme, size })));
  if (alike) return chosen.languages.length > 0 ? [] : [[ENGLISH, all.slice(0, 1)] as const];
  return spread(at, chosen, all, everywhere === true, true);
}

/** The same for a screen: at desktop size, in the dark if it is a main one, in its own window. */
export function looksAtScreen({ id, rule, viewport }: Screen, at: number, chosen: Chosen) {
  const main = id === rule;
  const all: Look[] = [
    { scheme: 'light', size: SIZE },
    ...(main ? [{ scheme: 'dark' as const, size: SIZE }] : []),
    ...(viewport ? [{ scheme: 'light' as const, size: viewport }] : []),
  ];
  return spread(at, chosen, all, false, main);
}
