import { REMEDIES } from '../catalog/catalog';
import type { Who } from '../catalog/rules/schema';
import { parseTenant } from '../consent/tenant';
import { toInstant } from '../evidence/formats';
import { interpolate } from '../i18n/interpolate';
import type { Language } from '../i18n/language';
import { type AppId, ewsIdOf } from './app-id';
import { type AdviceContext, type ResolvedRule, tenantOf } from './resolve';
import type { NamedApp, Occasion } from './write-message';

/** What a message is about, by who gets it and what that person is asked to do. */
export function occasionOf(helper: Who, remedy: string, { stillAsks }: ResolvedRule): Occasion {
  if (helper === 'vendor') return 'vendor';
  if (helper === 'crm-admin') return 'crm';
  if (stillAsks) return 'again';
  return REMEDIES.get(remedy)?.approves ? 'approval' : 'problem';
}

/**
 * Of which organization an administrator account is needed: the one that the page or a setting names, else the one
 * of the sender's address, else the sender's own. Nothing where the message goes to no administrator of one.
 */
export function placeOf(
  helper: Who,
  context: AdviceContext,
  { texts: { message } }: Language,
  address = '',
): string | undefined {
  if (helper !== 'm365-admin' && helper !== 'workspace-admin') return undefined;
  const tenant = tenantOf(context);
  if (tenant?.includes('.')) return tenant;
  // An id says nothing to people, and Google does not know Microsoft's.
  if (tenant && helper === 'm365-admin') return interpolate(message.orgWithTenant, { tenant });
  return domainOf(address) ?? message.org;
}

/** The domain of an organization's mail address; nothing for the address of somebody who has opened it privately. */
function domainOf(address: string): string | undefined {
  const parsed = parseTenant(address);
  return !parsed.ok && parsed.reason === 'email' ? parsed.domain : undefined;
}

/**
 * A moment by the sender's clock and its distance from UTC, beside the form that logs are searched by:
 * `2026-11-23 10:14:52 UTC+1 (2026-11-23T09:14:52Z)`. `Intl` would write it out in words, but to load it costs a
 * background that has just been woken more than all the rest of a hint.
 */
export function timeHere(moment: string): string {
  const time = new Date(moment);
  const ahead = -time.getTimezoneOffset();
  const local = toInstant(time.getTime() + ahead * 60_000).replace(/[TZ]/g, ' ');
  const hours = Math.trunc(Math.abs(ahead) / 60);
  const minutes = Math.abs(ahead) % 60;
  const distance = minutes ? `${hours}:${String(minutes).padStart(2, '0')}` : `${hours}`;
  return `${local}UTC${ahead ? `${ahead < 0 ? '-' : '+'}${distance}` : ''} (${moment})`;
}

/**
 * What a message has to say of the app besides its name.
 *
 * @param remedy the one that the message asks for
 */
export function namedApp(
  { app, reportedApp, link, diagnosis }: ResolvedRule,
  { facts }: AdviceContext,
  remedy: string,
  id: AppId | undefined,
): NamedApp {
  const known = app.kind === 'known' ? app.app : reportedApp?.app;
  const ewsId = diagnosis.rule.startsWith('google/') ? undefined : known && ewsIdOf(known);
  const isSought = seeksApp(remedy);
  const log = facts.correlationId === undefined ? 'time' : 'correlation';
  return {
    isUnnamed: app.kind !== 'known' && !reportedApp,
    isReported: reportedApp !== undefined,
    isSought,
    ...(id && !link ? { id } : {}),
    ...(isSought && !link && !id && diagnosis.rule.startsWith('microsoft/') ? { log } : {}),
    ...(ewsId ? { ewsId } : {}),
    ...(reportedApp?.differs ? { differs: reportedApp.differs } : {}),
  };
}

/** Whether a remedy begins with finding the app in a portal's list, or lets it in: then its id is what counts. */
function seeksApp(id: string): boolean {
  const remedy = REMEDIES.get(id);
  return remedy?.approves === true || remedy?.steps.some((step) => step.includes('{appOrId}')) === true;
}
