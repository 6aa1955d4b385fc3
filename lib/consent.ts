import type { MicrosoftApp } from './apps/schema';
import { CONSUMER_TENANT, domain, guid } from './forms';

/** Stands for "whichever organisation the administrator signs in to" in a v2 admin consent link. */
export const ANY_TENANT = 'organizations';

/** Why an organisation could not be read from what a person typed. */
export type TenantProblem = 'email' | 'url' | 'tenant' | 'consumer' | 'placeholder';

export type TenantReading =
  | { ok: true; tenant: string }
  | { ok: false; reason: TenantProblem; domain?: string };

/**
 * Reads an organisation from what a person typed: a tenant id (braces and blanks are forgiven), a domain, or
 * nothing at all, which stands for {@link ANY_TENANT}.
 */
export function readTenant(input: string): TenantReading {
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

/** A domain name in its ASCII form (an internationalised one becomes `xn--…`); what is none stays as it is. */
function toAscii(name: string): string {
  if (!/^[\p{L}\p{M}\p{N}.-]{1,253}$/u.test(name)) return name;
  return URL.canParse(`https://${name}`) ? new URL(`https://${name}`).hostname : name;
}

/** Microsoft's sign-in hosts on which an admin consent link may stand. */
const CONSENT_HOSTS = [
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
];

/** The host for a link, given the sign-in host a person is on: an alias of a cloud becomes its main host. */
export function consentHost(host: string): string {
  if (host === 'login.chinacloudapi.cn') return 'login.partner.microsoftonline.cn';
  return CONSENT_HOSTS.includes(host) ? host : 'login.microsoftonline.com';
}

/**
 * Builds the admin consent link of a known app: fixed host and path, everything else from the app's own file.
 * Format: Microsoft identity platform, "Admin consent on the Microsoft identity platform" (v2: scope is required,
 * `common` is not allowed) and "Grant tenant-wide admin consent" (v1: asks for all that the app has registered).
 *
 * @param host a Microsoft sign-in host; see {@link consentHost}
 * @param tenant a GUID, a domain, or {@link ANY_TENANT}
 * @throws RangeError if a part does not have its strict form: such a link must not exist.
 */
export function buildConsentLink({
  host,
  tenant,
  app,
}: {
  host: string;
  tenant: string;
  app: MicrosoftApp;
}): string {
  const { clientId, scopes, redirectUris, version, state } = app;
  const redirectUri = redirectUris[0];
  if (!CONSENT_HOSTS.includes(host)) throw new RangeError('not a Microsoft sign-in host');
  if (!redirectUri) throw new RangeError('the app documents no return address');
  if (version === 2 && scopes.length === 0) throw new RangeError('a v2 link names its permissions');
  if (tenant !== ANY_TENANT && ((guid(tenant) ?? domain(tenant)) !== tenant || tenant === CONSUMER_TENANT)) {
    throw new RangeError('neither a tenant id nor a domain');
  }
  const query = [
    ['client_id', clientId],
    ...(version === 2 ? [['scope', scopes.map(legible).join('+')]] : []),
    ['redirect_uri', legible(redirectUri)],
    ...(state ? [['state', state]] : []),
  ];
  const path = version === 2 ? 'v2.0/adminconsent' : 'adminconsent';
  return `https://${host}/${tenant}/${path}?${query.map(([key, value]) => `${key}=${value}`).join('&')}`;
}

/** Percent-encodes a query value but leaves `:` and `/` as they are, so that a person can read the link. */
function legible(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2F', '/');
}

/** The parts of a link for display; `strong` marks what is special to this case. */
export function consentLinkParts(url: string): { text: string; strong: boolean }[] {
  const [, before, tenant, between, client, after] =
    /^(https:\/\/[^/]+\/)([^/]+)((?:\/v2\.0)?\/adminconsent\?client_id=)([^&]+)(.*)$/.exec(url) ?? [];
  if (!before || !tenant || !between || !client) return [{ text: url, strong: false }];
  return [
    { text: before, strong: false },
    { text: tenant, strong: true },
    { text: between, strong: false },
    { text: client, strong: true },
    { text: after ?? '', strong: false },
  ];
}

/** An admin consent link taken apart. */
export interface ConsentLink {
  host: string;
  tenant: string;
  version: 1 | 2;
  clientId: string;
  scopes: string[];
  redirectUri?: string;
  state?: string;
}

/** Reads an admin consent link, v1 or v2, on one of Microsoft's sign-in hosts; nothing if it is not one. */
export function readConsentLink(text: string): ConsentLink | undefined {
  if (text.length > 8_000 || !URL.canParse(text.trim())) return undefined;
  const url = new URL(text.trim());
  const [, tenant, v2] = /^\/([^/]+)(\/v2\.0)?\/adminconsent\/?$/i.exec(url.pathname) ?? [];
  const client = guid(url.searchParams.get('client_id'));
  if (url.protocol !== 'https:' || !CONSENT_HOSTS.includes(url.host) || url.username || !tenant || !client)
    return undefined;
  const redirectUri = url.searchParams.get('redirect_uri');
  const state = url.searchParams.get('state');
  if (!/^[A-Za-z0-9.-]+$/.test(tenant)) return undefined;
  return {
    host: url.host,
    tenant: tenant.toLowerCase(),
    version: v2 ? 2 : 1,
    clientId: client,
    scopes: (url.searchParams.get('scope') ?? '').split(/[\s+]+/).filter(Boolean),
    ...(redirectUri ? { redirectUri } : {}),
    ...(state ? { state } : {}),
  };
}
