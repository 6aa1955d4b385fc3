import type { Run } from '../../../components/dom/action-button';
import type { ProblemSnapshot } from '../../../lib/advice/cases';
import { run } from '../../shared/run';
import { keepCase, readMessage } from '../background-client';

/** Carries out what a button does about a problem that may be handed over: then it becomes an open case. */
export function runAbout(draft: ProblemSnapshot): Run {
  return async (action) => {
    if (action.kind === 'message') {
      await readMessage(draft);
      return 'opened';
    }
    const outcome = await run(action);
    if (outcome !== 'failed' && action.tells) await keepCase(draft);
    return outcome;
  };
}
