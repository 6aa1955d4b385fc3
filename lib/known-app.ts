import type { App } from './apps/schema';
import type { Facts } from './evidence';
import { APPS } from './library';

/** The app a problem is about: one we know, one we do not know, or none named. */
export type KnownApp =
  | { kind: 'known'; id: string; app: App }
  | { kind: 'unknown'; clientId: string }
  | { kind: 'none' };

/**
 * Which app this is: by its published client id, else by the pages the flow came from. An id we do not know is never
 * overruled by the flow on Microsoft's pages; on Google's nobody publishes ids, so there the flow says the name.
 */
export function appOf(facts: Facts, flowApp: string | undefined): KnownApp {
  const fromFlow = flowApp === undefined ? undefined : APPS.get(flowApp);
  const id = facts.clientId;
  if (id !== undefined) {
    for (const [known, app] of APPS)
      if (app.microsoft?.clientId === id) return { kind: 'known', id: known, app };
    if (!(id.endsWith('.googleusercontent.com') && fromFlow)) return { kind: 'unknown', clientId: id };
  }
  return fromFlow && flowApp ? { kind: 'known', id: flowApp, app: fromFlow } : { kind: 'none' };
}
