import type { Outcome, Run } from '../../components/action-button';
import { openLink } from '../../components/open-link';
import type { Action } from '../../lib/advice';
import type { Draft } from '../../lib/cases';
import { keepCase, readMessage } from './model';

/** Carries out what a button of the popup does; no page can reach in here, so nothing has to be waited for. */
export const run = async (action: Action): Promise<Outcome> => {
  if (action.kind === 'message') return 'failed';
  if (action.kind !== 'copy') {
    openLink(action.href, document.body);
    return 'opened';
  }
  try {
    await navigator.clipboard.writeText(action.value);
    return 'copied';
  } catch {
    return 'failed';
  }
};

/** The same for a problem that may be handed over: then it becomes an open case. */
export function runAbout(draft: Draft): Run {
  return async (action) => {
    if (action.kind === 'message') {
      await readMessage(draft);
      return 'opened';
    }
    const outcome = await run(action);
    if (outcome !== 'failed' && action.kind !== 'open' && action.handsOver) await keepCase(draft);
    return outcome;
  };
}
