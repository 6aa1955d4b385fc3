import { languages } from '../../build/derived-data';
import type { State } from '../../lab/states';
import type { Look, Scheme } from '../../lab/states/look';

/** Maximum number of pictures without arguments, which a person can still look through. */
const MAX_PICTURES = 150;
const ENGLISH = 'en';
/** A right-to-left language, in which `--all` shows every state. */
const RIGHT_TO_LEFT = 'ar';
const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/**
 * Chooses which pictures to take. Without words: each state once, with sizes and color schemes taking turns, and as many
 * screens as fit in. `--all`: each size and scheme in English, and one of them in other languages. Other words choose
 * languages by code, and states and screens by a part of their id, in each size and scheme.
 */
export function chooseLooks(
  states: readonly State[],
  screens: readonly State[],
  words: readonly string[],
): Look[] {
  const all = [ENGLISH, ...languages()];
  const named = words.filter((word) => all.includes(word));
  const ids = words.filter((word) => !all.includes(word) && word !== '--all');
  if (words.length === 0) return oneLookEach(states, screens);
  const chosen = [...states, ...screens].filter(
    ({ id }) => ids.length === 0 || ids.some((word) => id.includes(word)),
  );
  return chosen.flatMap((state, at) => {
    const looks = looksOf(state);
    if (named.length > 0) return named.flatMap((language) => looks.map((look) => ({ ...look, language })));
    const others = languages().filter((language) => language === RIGHT_TO_LEFT || state.everywhere);
    return [
      ...looks,
      // Taking turns, each language is seen light and dark, wide and narrow.
      ...others.flatMap((language, turn) => {
        const look = looks[(at + turn) % looks.length];
        return look ? [{ ...look, language }] : [];
      }),
    ];
  });
}

/** Returns a look in English for each size and color scheme of a state. */
function looksOf(state: State): Look[] {
  return state.sizes.flatMap((size) => SCHEMES.map((scheme) => ({ state, language: ENGLISH, scheme, size })));
}

/** Returns one look for each state, and for as many screens as fit in. */
function oneLookEach(states: readonly State[], screens: readonly State[]): Look[] {
  // The main screen of each rule; an even selection if there are too many.
  const main = screens.filter(({ id }) => !id.includes('.') && !id.startsWith('healthy/'));
  const step = Math.max(1, main.length / (MAX_PICTURES - states.length));
  const some = main.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  return [...states, ...some].slice(0, MAX_PICTURES).flatMap((state, at) => {
    const looks = looksOf(state);
    return looks[at % looks.length] ?? [];
  });
}
