import type { Run } from '../../../components/dom/action-button';
import type { ProblemSnapshot } from '../../../lib/advice/cases';
import { run } from '../../shared/run';
import { keepCase, openMessageAbout } from '../background-client';

/** Returns the function that carries out the actions of a problem's card; handing the problem over makes it an open case. */
export function runAbout(draft: ProblemSnapshot): Run {
  return async (action) => {
    if (action.kind === 'message' || action.kind === 'app') {
      // In the popup, naming the app opens the message at once.
      const about = action.kind === 'app' ? { ...draft, said: { id: action.app } } : draft;
      return openMessageAbout(about).then(
        () => 'opened',
        () => 'failed',
      );
    }
    const outcome = await run(action);
    // The problem has been handed over, even if it cannot be kept as a case.
    if (outcome !== 'failed' && action.event) await keepCase(draft).catch(() => undefined);
    return outcome;
  };
}
