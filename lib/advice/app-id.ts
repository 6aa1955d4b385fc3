import { type AppMatch, hasGoogleId } from '../consent/apps/identify-app';
import type { Facts } from '../evidence/evidence';

/** Whose word an app's id is: its maker's, a list's or a person's here, or only the page's. */
export type IdStanding = 'published' | 'listed' | 'unverified';

/** An app's id at Microsoft or Google, and whose word it is. */
export interface AppId {
  value: string;
  standing: IdStanding;
}

type KnownApp = Extract<AppMatch, { kind: 'known' }>;

/**
 * The id by which an administrator finds the app: the one on the page, else the one its maker publishes for the service
 * that the rule is about. Nothing where the page names none and none is published.
 */
export function appIdOf(rule: string, app: AppMatch, facts: Facts): AppId | undefined {
  const unverified = unverifiedId(app, facts);
  if (unverified) return { value: unverified, standing: 'unverified' };
  if (app.kind !== 'known') return undefined;
  return rule.startsWith('google/') ? googleId(app, facts) : microsoftId(rule, app, facts);
}

/** The id that only the page vouches for. */
export function unverifiedId(app: AppMatch, { clientId }: Facts): string | undefined {
  if (app.kind === 'unknown') return app.clientId;
  // An id that was only seen in a copy is no better than the page's word.
  if (app.kind === 'known' && app.app.microsoft?.link === 'copied-id' && clientId) return clientId;
  // Few publish their ids for Google; one that is not published is unverified even where the request says the name.
  if (!clientId?.endsWith('.googleusercontent.com')) return undefined;
  return app.kind === 'known' && hasGoogleId(app.app, clientId) ? undefined : clientId;
}

/** The id of Exchange Web Services alone, where an app's maker publishes no other. */
export function ewsIdOf({ microsoft }: KnownApp['app']): string | undefined {
  return microsoft?.byEws ? microsoft.clientId : undefined;
}

function googleId({ app: { google } }: KnownApp, { clientId }: Facts): AppId | undefined {
  return google && { value: clientId ?? google.clientId, standing: 'published' };
}

/** Where the page names no id, one of several registrations would be a guess; an id only seen in a copy is no better. */
function microsoftId(rule: string, { app, addedBy }: KnownApp, { clientId }: Facts): AppId | undefined {
  const { microsoft } = app;
  const isAbout = clientId !== undefined || (rule.startsWith('microsoft/') && !ewsIdOf(app));
  if (!microsoft || !isAbout || microsoft.link === 'copied-id') return undefined;
  const isMakers = !addedBy && !microsoft.selfService;
  return { value: microsoft.clientId, standing: isMakers ? 'published' : 'listed' };
}
