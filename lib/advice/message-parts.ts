import { REMEDIES } from '../catalog/catalog';
import { vendorOfRule } from '../catalog/rule-id';
import type { Who } from '../catalog/rules/schema';
import { parseTenant } from '../consent/tenant';
import { formatTime } from '../evidence/formats';
import { interpolate } from '../i18n/interpolate';
import type { Language } from '../i18n/language';
import { type AppId, ewsIdOf } from './app-id';
import type { MessageApp, Occasion } from './message-content';
import { type AdviceContext, type ResolvedRule, tenantOf } from './resolve';

/** Returns what a message is about, from who gets it and the remedy it asks for. */
export function occasionOf(recipient: Who, remedy: string, { stillAsks }: ResolvedRule): Occasion {
  if (recipient === 'vendor') return 'vendor';
  if (recipient === 'crm-admin') return 'crm';
  if (stillAsks) return 'again';
  return REMEDIES.get(remedy)?.approves ? 'approval' : 'problem';
}

/**
 * Returns the organization whose administrator account is needed: the one from the page or the settings, else the domain
 * of the sender's address, else the words "our organization". Undefined if the message goes to no such administrator.
 */
export function accountOrganization(
  recipient: Who,
  context: AdviceContext,
  { texts: { message } }: Language,
  address = '',
): string | undefined {
  if (recipient !== 'm365-admin' && recipient !== 'workspace-admin') return undefined;
  const tenant = tenantOf(context);
  if (tenant?.includes('.')) return tenant;
  // Only a Microsoft administrator can do anything with a tenant id.
  if (tenant && recipient === 'm365-admin') return interpolate(message.orgWithTenant, { tenant });
  return domainOf(address) ?? message.org;
}

/** Returns the domain of a mail address; undefined for personal mail services. */
function domainOf(address: string): string | undefined {
  const parsed = parseTenant(address);
  return !parsed.ok && parsed.reason === 'email' ? parsed.domain : undefined;
}

/**
 * Formats a time in the sender's time zone, followed by the form for searching logs:
 * `2026-11-23 10:14:52 UTC+1 (2026-11-23T09:14:52Z)`. It avoids `Intl`: loading that takes a background that has just
 * been woken longer than the rest of a hint.
 */
export function localTime(moment: string): string {
  const time = new Date(moment);
  const ahead = -time.getTimezoneOffset();
  const local = formatTime(time.getTime() + ahead * 60_000).replace(/[TZ]/g, ' ');
  const hours = Math.trunc(Math.abs(ahead) / 60);
  const minutes = Math.abs(ahead) % 60;
  const distance = minutes ? `${hours}:${String(minutes).padStart(2, '0')}` : `${hours}`;
  return `${local}UTC${ahead ? `${ahead < 0 ? '-' : '+'}${distance}` : ''} (${moment})`;
}

/**
 * Returns what a message says about the app besides its name.
 *
 * @param remedy the id of the remedy that the message asks for
 */
export function messageApp(
  { app, reportedApp, link, diagnosis }: ResolvedRule,
  { facts }: AdviceContext,
  remedy: string,
  id: AppId | undefined,
): MessageApp {
  const known = app.kind === 'known' ? app.app : reportedApp?.app;
  const ewsId = vendorOfRule(diagnosis.rule) === 'google' ? undefined : known && ewsIdOf(known);
  const needsId = needsAppId(remedy);
  const log = facts.correlationId === undefined ? 'time' : 'correlation';
  return {
    isUnnamed: app.kind !== 'known' && !reportedApp,
    isReported: reportedApp !== undefined,
    needsId,
    ...(id && !link ? { id } : {}),
    ...(needsId && !link && !id && vendorOfRule(diagnosis.rule) === 'microsoft' ? { log } : {}),
    ...(ewsId ? { ewsId } : {}),
    ...(reportedApp?.publishedId ? { publishedId: reportedApp.publishedId } : {}),
  };
}

/** Whether a remedy approves the app or has it searched for in a portal's list, so that its id is needed. */
function needsAppId(id: string): boolean {
  const remedy = REMEDIES.get(id);
  return remedy?.approves === true || remedy?.steps.some((step) => step.includes('{appOrId}')) === true;
}
