import type { App, MicrosoftApp } from '../catalog/apps/schema';
import type { Facts } from '../evidence/evidence';
import { type AddedBy, type Apps, addedBy } from './custom-apps';

/** The app a problem is about: one we know, one we do not know, or none named. */
export type AppMatch =
  | { kind: 'known'; id: string; app: App; addedBy?: AddedBy }
  | { kind: 'unknown'; clientId: string }
  | { kind: 'none' };

/**
 * Which app this is: by its published client id, else by the pages the flow came from. An id we do not know is never
 * overruled by the flow on Microsoft's pages; on Google's few publish their ids, so there the flow says the name.
 */
export function identifyApp(facts: Facts, flowApp: string | undefined, apps: Apps): AppMatch {
  const fromFlow = flowApp === undefined ? undefined : apps.get(flowApp);
  const id = facts.clientId;
  if (id !== undefined) {
    for (const [known, app] of apps)
      if (app.microsoft?.clientId === id || app.google?.clientId === id) return asKnown(known, app);
    if (!(id.endsWith('.googleusercontent.com') && fromFlow)) return { kind: 'unknown', clientId: id };
  }
  return fromFlow && flowApp ? asKnown(flowApp, fromFlow) : { kind: 'none' };
}

function asKnown(id: string, app: App): AppMatch {
  const by = addedBy(id);
  return { kind: 'known', id, app, ...(by ? { addedBy: by } : {}) };
}

/** The app whose own pages are on this host, by id; `*.` in an app's list stands for any name below. */
export function identifyAppByHost(host: string, apps: Apps): string | undefined {
  const owns = (pattern: string) =>
    pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
  return [...apps].find(([, { hosts }]) => hosts.some(owns))?.[0];
}

/** The registration of an app for which an approval link can be made: its return address must be documented. */
export function linkable(app: App): MicrosoftApp | undefined {
  const { microsoft } = app;
  if (!microsoft || microsoft.redirectUris.length === 0) return undefined;
  return microsoft.version === 1 || microsoft.scopes.length > 0 ? microsoft : undefined;
}
