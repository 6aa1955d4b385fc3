import { vendorOfRule } from '../catalog/rule-id';
import { type AppMatch, hasGoogleId } from '../consent/apps/identify-app';
import type { Facts } from '../evidence/evidence';

/** How an app's id is known: published by its maker, listed by Microsoft or added by a person, or only on the page. */
export type IdTrust = 'published' | 'listed' | 'unverified';

/** An app's id at Microsoft or Google, and how it is known. */
export interface AppId {
  value: string;
  trust: IdTrust;
}

type KnownApp = Extract<AppMatch, { kind: 'known' }>;

/**
 * Returns the id by which an administrator finds the app: the one on the page, else the one published for the service
 * that the rule is about; undefined if there is neither.
 */
export function appIdOf(rule: string, app: AppMatch, facts: Facts): AppId | undefined {
  const unverified = unverifiedId(app, facts);
  if (unverified) return { value: unverified, trust: 'unverified' };
  if (app.kind !== 'known') return undefined;
  return vendorOfRule(rule) === 'google' ? googleId(app, facts) : microsoftId(rule, app, facts);
}

/** Returns the id that nothing but the page vouches for. */
export function unverifiedId(app: AppMatch, { clientId }: Facts): string | undefined {
  if (app.kind === 'unknown') return app.clientId;
  // An id that was only seen in a copy is no better verified than the page's.
  if (app.kind === 'known' && app.app.microsoft?.link === 'copied-id' && clientId) return clientId;
  // Few makers publish their ids for Google; another id is unverified even where the request identifies the app.
  if (!clientId?.endsWith('.googleusercontent.com')) return undefined;
  return app.kind === 'known' && hasGoogleId(app.app, clientId) ? undefined : clientId;
}

/** Returns the id of an app whose maker publishes only the id for Exchange Web Services. */
export function ewsIdOf({ microsoft }: KnownApp['app']): string | undefined {
  return microsoft?.byEws ? microsoft.clientId : undefined;
}

function googleId({ app: { google } }: KnownApp, { clientId }: Facts): AppId | undefined {
  return google && { value: clientId ?? google.clientId, trust: 'published' };
}

/** Returns no id where it would be a guess: one of several registrations, or an id that was only seen in a copy. */
function microsoftId(rule: string, { app, addedBy }: KnownApp, { clientId }: Facts): AppId | undefined {
  const { microsoft } = app;
  const isAbout = clientId !== undefined || (vendorOfRule(rule) === 'microsoft' && !ewsIdOf(app));
  if (!microsoft || !isAbout || microsoft.link === 'copied-id') return undefined;
  const isMakers = !addedBy && !microsoft.selfService;
  return { value: microsoft.clientId, trust: isMakers ? 'published' : 'listed' };
}
