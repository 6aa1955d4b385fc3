import type { App } from '../../catalog/apps/schema';
import type { Facts } from '../../evidence/evidence';
import { type AddedBy, type Apps, addedBy } from './custom-apps';

/** The app that a problem is about: a known one, an unknown one, or none. */
export type AppMatch =
  | { kind: 'known'; id: string; app: App; addedBy?: AddedBy }
  | { kind: 'unknown'; clientId: string }
  | { kind: 'none' };

/**
 * Identifies an app: by its published client id, else as `own`, else by the return address of the request. An unknown id
 * at Microsoft stays unknown. Few makers publish their ids at Google, so there `own` and the return address still count.
 *
 * @param own the id of the app whose page or case this is
 */
export function identifyApp(facts: Facts, own: string | undefined, apps: Apps): AppMatch {
  const id = facts.clientId;
  if (id !== undefined) {
    for (const [known, app] of apps)
      if (app.microsoft?.clientId === id || hasGoogleId(app, id)) return knownMatch(known, app);
    if (!id.endsWith('.googleusercontent.com')) return { kind: 'unknown', clientId: id };
  }
  const named = own !== undefined && apps.has(own) ? own : identifyAppByRedirectUri(facts.redirectUri, apps);
  const app = named === undefined ? undefined : apps.get(named);
  if (named !== undefined && app) return knownMatch(named, app);
  return id === undefined ? { kind: 'none' } : { kind: 'unknown', clientId: id };
}

/** Whether this is one of the client ids that an app has published for Google. */
export function hasGoogleId({ google }: App, id: string): boolean {
  return google?.clientId === id || google?.otherClientIds?.includes(id) === true;
}

function knownMatch(id: string, app: App): AppMatch {
  const by = addedBy(id);
  return { kind: 'known', id, app, ...(by ? { addedBy: by } : {}) };
}

/** Returns the key by which apps are matched: the id of a known app, else the client id; undefined without an app. */
export function appKey(app: AppMatch): string | undefined {
  if (app.kind === 'known') return app.id;
  return app.kind === 'unknown' ? app.clientId : undefined;
}

/** Returns the id of the app that documents a return address or has pages on its host. */
function identifyAppByRedirectUri(address: string | undefined, apps: Apps): string | undefined {
  if (!address?.startsWith('https://')) return undefined;
  const documented = [...apps].find(([, { microsoft }]) => microsoft?.redirectUris.includes(address));
  return documented?.[0] ?? identifyAppByHost(new URL(address).host, apps);
}

/** Returns the id of the app whose pages are on this host; `*.` in an app's list stands for any subdomain. */
export function identifyAppByHost(host: string, apps: Apps): string | undefined {
  const owns = (pattern: string) =>
    pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
  return [...apps].find(([, { hosts }]) => hosts.some(owns))?.[0];
}
