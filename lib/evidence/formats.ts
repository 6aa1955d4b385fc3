/**
 * The strict forms that a value from a page must have before it may be shown, stored or put into a link. What people type
 * is checked by the schemas of its fields. Each `parse…` function returns the value in its one form, or undefined.
 * Dependency-free.
 */

const GUID_PATTERN = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DOMAIN_PATTERN =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;
const GOOGLE_CLIENT_ID_PATTERN = /^\d{6,21}(?:-[a-z0-9]{16,40})?\.apps\.googleusercontent\.com$/;
/** Matches a permission as a request contains it, optionally with the address or the id of its API in front. */
export const SCOPE_PATTERN =
  /^(?:[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\/)?(?:[A-Za-z][A-Za-z0-9:/._-]{1,120}|\.default)$/;
const REDIRECT_URI_PATTERN = /^https?:\/\/[a-z0-9.:-]{1,100}\/[\w.~%/+@!$'()*,;=:-]{0,160}$/;
const ERROR_CODE_PATTERN = /^[a-z][a-z_]{2,39}$/;

/**
 * Matches an address that Microsoft generates for an account without a mailbox of its own. HubSpot documents `outlook_`
 * followed by characters; those observed are hexadecimal. An address that a person chose must not match.
 */
export const GENERATED_ADDRESS_PATTERN = /\boutlook_(?=[0-9a-f]{0,39}\d)[0-9a-f]{12,40}@outlook\.com\b/i;

/** Maximum number of different permissions read from one request. */
export const MAX_REQUESTED_SCOPES = 100;

/** Tenant id of personal Microsoft accounts, which has no administrator. */
export const CONSUMER_TENANT = '9188040d-6c67-4c5b-b112-36a304b66dad';

/** Returns a GUID in lower case. */
export function parseGuid(value: string | null | undefined): string | undefined {
  const plain = value?.toLowerCase();
  return plain && GUID_PATTERN.test(plain) ? plain : undefined;
}

/** Returns an ASCII domain name in lower case. */
export function parseDomain(value: string | null | undefined): string | undefined {
  const plain = value?.toLowerCase();
  return plain && DOMAIN_PATTERN.test(plain) ? plain : undefined;
}

/** Converts an internationalized domain name to its ASCII form (`xn--…`). Returns anything else unchanged. */
export function toAscii(name: string): string {
  if (!/^[\p{L}\p{M}\p{N}.-]{1,253}$/u.test(name)) return name;
  return URL.canParse(`https://${name}`) ? new URL(`https://${name}`).hostname : name;
}

/** Returns a tenant that an organization's link may name: a GUID or a domain, but not {@link CONSUMER_TENANT}. */
export function parseStrictTenant(value: string | null | undefined): string | undefined {
  const found = parseGuid(value) ?? parseDomain(value);
  return found === CONSUMER_TENANT ? undefined : found;
}

/** Returns a Google client id. */
export function parseGoogleClientId(value: string | null | undefined): string | undefined {
  return value && GOOGLE_CLIENT_ID_PATTERN.test(value) ? value : undefined;
}

/** Returns an Entra application id or a Google client id. */
export function parseClientId(value: string | null | undefined): string | undefined {
  return parseGuid(value) ?? parseGoogleClientId(value);
}

/** Returns the well-formed scopes of a request, without duplicates; case does not distinguish scopes. */
export function parseScopes(value: string | null | undefined): string[] | undefined {
  const found = new Map<string, string>();
  for (const scope of (value ?? '').slice(0, 16_384).split(/[\s+]+/))
    if (SCOPE_PATTERN.test(scope) && !found.has(scope.toLowerCase())) found.set(scope.toLowerCase(), scope);
  return found.size > 0 ? [...found.values()].slice(0, MAX_REQUESTED_SCOPES) : undefined;
}

/** Returns a redirect URI: an https or http address without credentials, query and fragment. */
export function parseRedirectUri(value: string | null | undefined): string | undefined {
  if (!value || value.length > 2000 || !URL.canParse(value)) return undefined;
  const { origin, pathname } = new URL(value);
  const address = origin + pathname;
  return REDIRECT_URI_PATTERN.test(address) ? address : undefined;
}

/** Returns an OAuth error code: lower-case words joined by underscores. */
export function parseErrorCode(value: string | null | undefined): string | undefined {
  return value && ERROR_CODE_PATTERN.test(value) ? value : undefined;
}

/** Matches a time with an optional zone: `2026-11-23T09:14:52.1234567Z`, `2026-11-23 09:14:52+01:00`. */
const TIME_PATTERN = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$/i;

/**
 * Returns a time as ISO 8601 UTC to the second. A time without a zone counts as UTC, never as the browser's local time:
 * Microsoft writes its times in UTC and sometimes leaves the zone out.
 */
export function parseTime(value: unknown): string | undefined {
  const [, day, clock, zone = 'Z'] = (typeof value === 'string' && TIME_PATTERN.exec(value)) || [];
  const time = Date.parse(`${day}T${clock}${zone.toUpperCase()}`);
  return Number.isNaN(time) ? undefined : formatTime(time);
}

/** Formats milliseconds since 1970 as ISO 8601 UTC to the second. */
export function formatTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** Returns the numbers of all `AADSTS` codes in the first 65,536 characters of a text, in order, without duplicates. */
export function findAadstsNumbers(text: string): string[] {
  // Most texts have no code, and the pattern below is expensive.
  if (!/aadsts/i.test(text)) return [];
  const found = new Set<string>();
  for (const [, digits] of text.slice(0, 65_536).matchAll(/\bAADSTS[\s\u00a0:#–-]{0,3}(\d{4,8})(?!\d)/gi)) {
    if (digits) found.add(digits);
  }
  return [...found];
}

/** Makes a predicate: whether a value already has the form that `parse` returns. */
export function hasForm(parse: (value: string) => string | undefined): (value: string) => boolean {
  return (value) => parse(value) === value;
}
