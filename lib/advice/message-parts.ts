import { REMEDIES } from '../catalog/catalog';
import type { Who } from '../catalog/rules/schema';
import { parseTenant } from '../consent/tenant';
import { interpolate } from '../i18n/interpolate';
import type { Language } from '../i18n/language';
import { unverifiedId } from './details';
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

/** What a message has to say of the app besides its name. */
export function namedApp(
  { app, said, link, diagnosis }: ResolvedRule,
  { facts }: AdviceContext,
  withId: boolean,
): NamedApp {
  const unverified = withId ? unverifiedId(app, facts) : undefined;
  const published = app.kind === 'known' && !link && !diagnosis.rule.startsWith('google/');
  const known = published && facts.clientId !== undefined ? app.app.microsoft?.clientId : undefined;
  const id = unverified ?? known;
  const isUnnamed = app.kind !== 'known' && !said;
  return {
    isUnnamed,
    isLogged: facts.correlationId !== undefined && !diagnosis.rule.startsWith('google/'),
    isSaid: said !== undefined,
    ...(id ? { id: { value: id, isPublished: id === known } } : {}),
    differs: said?.differs ?? false,
  };
}
