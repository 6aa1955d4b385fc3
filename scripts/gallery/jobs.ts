import type { Screen } from '../../lab/screens';
import { type Chosen, isChosen, looksAt, looksAtScreen } from './plan';
import { shootScreen } from './screens';
import type { Job } from './shoot';
import type { State } from './state';
import { shootState } from './states';

/** One job for each chosen state and language. */
export function jobsForStates(states: readonly State[], chosen: Chosen, folder: string): Job[] {
  return states.flatMap((state, at) => {
    if (!isChosen(state.id, chosen)) return [];
    return looksAt(state, at, chosen).map(([language, looks]) => ({
      id: state.id,
      language,
      ...(state.stored ? { stored: state.stored } : {}),
      shoot: (scene) => shootState(scene, state, language, looks, folder),
    }));
  });
}

/** One job for each chosen screen of the lab and language. */
export function jobsForScreens(screens: readonly Screen[], chosen: Chosen, folder: string): Job[] {
  return screens.flatMap((screen, at) => {
    if (!isChosen(screen.id, chosen)) return [];
    return looksAtScreen(screen, at, chosen).map(([language, looks]) => ({
      id: screen.id,
      language,
      shoot: (scene) => shootScreen(scene, screen, language, looks, folder),
    }));
  });
}
