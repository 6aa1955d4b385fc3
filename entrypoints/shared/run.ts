import type { Outcome } from '../../components/dom/action-button';
import { openLink } from '../../components/open-link';
import type { Action } from '../../lib/advice/advice';

/** Carries out an action on an extension page. Other pages cannot interfere here, so clicks need no check. */
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
