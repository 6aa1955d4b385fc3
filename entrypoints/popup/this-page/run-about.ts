import type { Run } from '../../../components/dom/action-button';
import type { ProblemSnapshot } from '../../../lib/advice/cases';
import { run } from '../../shared/run';
import { keepCase, openMessageAbout } from '../background-client';

/** Carries out what a button does about a problem that may be handed over: then it becomes an open case. */
export function runAbout(draft: ProblemSnapshot): Run {
  return async (action) => {
    if (action.kind === 'message' || action.kind === 'app') {
      // Here whoever names the app reads the message with its name at once.
      const about = action.kind === 'app' ? { ...draft, said: { id: action.app } } : draft;
      return openMessageAbout(about).then(
        () => 'opened',
        () => 'failed',
      );
    }
    const outcome = await run(action);
    // What could not be kept is on its way all the same.
    if (outcome !== 'failed' && action.tells) await keepCase(draft).catch(() => undefined);
    return outcome;
  };
}
