import type { App } from '../../catalog/apps/schema';
import type { Facts } from '../../evidence/evidence';
import { type AddedBy, type Apps, addedBy } from './custom-apps';

/** The app a problem is about: one we know, one we do not know, or none named. */
export type AppMatch =
  | { kind: 'known'; id: string; app: App; addedBy?: AddedBy }
  | { kind: 'unknown'; clientId: string }
  | { kind: 'none' };

/**
 * Which app this is: by its published client id, else by who is known to speak here, else by where the request returns
 * to. An id we do not know is never overruled on Microsoft's pages; on Google's few publish their ids, so there the
 * return address says the name.
 *
 * @param own the app whose own page or case this is, by id
 */
export function identifyApp(facts: Facts, own: string | undefined, apps: Apps): AppMatch {
  const id = facts.clientId;
  if (id !== undefined) {
    for (const [known, app] of apps)
      if (app.microsoft?.clientId === id || hasGoogleId(app, id)) return asKnown(known, app);
    if (!id.endsWith('.googleusercontent.com')) return { kind: 'unknown', clientId: id };
  }
  const named = own !== undefined && apps.has(own) ? own : identifyAppByReturn(facts.redirectUri, apps);
  const app = named === undefined ? undefined : apps.get(named);
  if (named !== undefined && app) return asKnown(named, app);
  return id === undefined ? { kind: 'none' } : { kind: 'unknown', clientId: id };
}

/** Whether an app has published this client id for Google. */
export function hasGoogleId({ google }: App, id: string): boolean {
  return google?.clientId === id || google?.otherClientIds?.includes(id) === true;
}

function asKnown(id: string, app: App): AppMatch {
  const by = addedBy(id);
  return { kind: 'known', id, app, ...(by ? { addedBy: by } : {}) };
}

/** What tells one app from another: the id of one we know, else the client id; nothing where none is named. */
export function ownerOf(app: AppMatch): string | undefined {
  if (app.kind === 'known') return app.id;
  return app.kind === 'unknown' ? app.clientId : undefined;
}

/** The app that a request returns to, by id: the address is documented, or one of the app's own pages. */
function identifyAppByReturn(address: string | undefined, apps: Apps): string | undefined {
  if (!address?.startsWith('https://')) return undefined;
  const documented = [...apps].find(([, { microsoft }]) => microsoft?.redirectUris.includes(address));
  return documented?.[0] ?? identifyAppByHost(new URL(address).host, apps);
}

/** The app whose own pages are on this host, by id; `*.` in an app's list stands for any name below. */
export function identifyAppByHost(host: string, apps: Apps): string | undefined {
  const owns = (pattern: string) =>
    pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
  return [...apps].find(([, { hosts }]) => hosts.some(owns))?.[0];
}
