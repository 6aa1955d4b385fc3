import { languages } from '../../build/derived-data';
import type { State } from '../../lab/states';
import type { Look, Scheme } from '../../lab/states/look';

/** At most so many pictures where nothing is asked for: as many as one looks at. */
const MOST = 150;
const ENGLISH = 'en';
/** The language that is written from right to left: with all pictures, every state is looked at in it. */
const MIRRORED = 'ar';
const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/**
 * What to look at. Without words each state once, in a window and scheme that change from one to the next, and as many
 * screens as there is room for; `--all` is every way in English and one way in other languages. Words choose: languages
 * by their codes, states and screens by a part of their id; what is chosen is looked at in every way.
 */
export function chooseLooks(
  states: readonly State[],
  screens: readonly State[],
  words: readonly string[],
): Look[] {
  const all = [ENGLISH, ...languages()];
  const named = words.filter((word) => all.includes(word));
  const ids = words.filter((word) => !all.includes(word) && word !== '--all');
  if (words.length === 0) return onePicture(states, screens);
  const chosen = [...states, ...screens].filter(
    ({ id }) => ids.length === 0 || ids.some((word) => id.includes(word)),
  );
  return chosen.flatMap((state, at) => {
    const looks = everyWay(state);
    if (named.length > 0) return named.flatMap((language) => looks.map((look) => ({ ...look, language })));
    const others = languages().filter((language) => language === MIRRORED || state.everywhere);
    return [
      ...looks,
      // Pairwise: each language meets light and dark, wide and narrow.
      ...others.flatMap((language, turn) => {
        const look = looks[(at + turn) % looks.length];
        return look ? [{ ...look, language }] : [];
      }),
    ];
  });
}

function everyWay(state: State): Look[] {
  const ways = state.sizes.flatMap((size) => SCHEMES.map((scheme) => ({ scheme, size })));
  return ways.map((way) => ({ state, language: ENGLISH, ...way }));
}

function onePicture(states: readonly State[], screens: readonly State[]): Look[] {
  // The plainest screen of each rule, spread over all if they are too many.
  const main = screens.filter(({ id }) => !id.includes('.') && !id.startsWith('healthy/'));
  const step = Math.max(1, main.length / (MOST - states.length));
  const some = main.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  return [...states, ...some].slice(0, MOST).flatMap((state, at) => {
    const looks = everyWay(state);
    return looks.slice(at % looks.length).slice(0, 1);
  });
}
