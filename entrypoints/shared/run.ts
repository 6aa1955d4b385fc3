import type { Outcome } from '../../components/dom/action-button';
import { openLink } from '../../components/open-link';
import type { Action } from '../../lib/advice/advice';

/** Carries out what a button does on a page of the extension's own; no other page can reach in here, so nothing has to be waited for. */
export const run = async (action: Action): Promise<Outcome> => {
  if (action.kind === 'message' || action.kind === 'app') return 'failed';
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
