import { CONSUMER_TENANT, domain, guid, toAscii } from '../evidence/formats';

/** Stands for "whichever organization the administrator signs in to" in an admin consent link. */
export const ANY_TENANT = 'organizations';

/** Why an organization could not be read from what a person typed. */
export type TenantProblem = 'email' | 'url' | 'tenant' | 'consumer' | 'placeholder';

export type TenantParseResult =
  | { ok: true; tenant: string }
  | { ok: false; reason: TenantProblem; domain?: string };

/**
 * Reads an organization from what a person typed: a tenant id (braces and blanks are forgiven), a domain, or
 * nothing at all, which stands for {@link ANY_TENANT}.
 */
export function parseTenant(input: string): TenantParseResult {
  const text = input
    .slice(0, 500)
    .trim()
    .replace(/^["'<(]+|["'>)]+$/g, '')
    .trim();
  if (text === '') return { ok: true, tenant: ANY_TENANT };
  if (/^[{<[]?\s*(your[-_ ])?tenant[-_ ]?id\s*[}>\]]?$/i.test(text))
    return { ok: false, reason: 'placeholder' };
  const id = guid(text.replace(/^\{\s*|\s*\}$/g, '').trim());
  if (id === CONSUMER_TENANT) return { ok: false, reason: 'consumer' };
  if (id) return { ok: true, tenant: id };
  const mailDomain = /^[^\s@]+@([^\s@]+)$/.exec(text)?.[1];
  if (mailDomain !== undefined) {
    const found = domain(toAscii(mailDomain));
    return found ? { ok: false, reason: 'email', domain: found } : { ok: false, reason: 'tenant' };
  }
  if (/^https?:|[/?#\\]/i.test(text)) return { ok: false, reason: 'url' };
  const found = domain(toAscii(text.replace(/\.$/, '')));
  return found ? { ok: true, tenant: found } : { ok: false, reason: 'tenant' };
}
