/**
 * The strict forms a value must have before it may be shown, kept or put into a link; there is no second description of
 * them anywhere. Dependency-free. Each function gives the value in its one form, or nothing.
 */

const GUID_PATTERN = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DOMAIN_PATTERN =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;
const GOOGLE_CLIENT_ID_PATTERN = /^\d{6,21}(?:-[a-z0-9]{16,40})?\.apps\.googleusercontent\.com$/;
/** A permission as it goes into a request; an API may stand before it by its address or by its id. */
export const SCOPE_PATTERN =
  /^(?:[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\/)?(?:[A-Za-z][A-Za-z0-9:/._-]{1,120}|\.default)$/;
const REDIRECT_URI_PATTERN = /^https?:\/\/[a-z0-9.:-]{1,100}\/[\w.~%/+@!$'()*,;=:-]{0,160}$/;
const ERROR_CODE_PATTERN = /^[a-z][a-z_]{2,39}$/;

/**
 * The address Microsoft makes up for an account that has none of its own. HubSpot documents `outlook_` and characters;
 * the ones seen are hexadecimal. A name that somebody chose is no such address.
 */
export const GENERATED_ADDRESS_PATTERN = /\boutlook_(?=[0-9a-f]{0,39}\d)[0-9a-f]{12,40}@outlook\.com\b/i;

/** As many different permissions as a request is read with: more than any list of documented ones can hide in. */
export const MAX_REQUESTED_SCOPES = 100;

/** The tenant of personal Microsoft accounts; nobody administers it. */
export const CONSUMER_TENANT = '9188040d-6c67-4c5b-b112-36a304b66dad';

/** A GUID in lower case, or nothing. */
export function parseGuid(value: string | null | undefined): string | undefined {
  const plain = value?.toLowerCase();
  return plain && GUID_PATTERN.test(plain) ? plain : undefined;
}

/** A domain name in lower case, or nothing. */
export function parseDomain(value: string | null | undefined): string | undefined {
  const plain = value?.toLowerCase();
  return plain && DOMAIN_PATTERN.test(plain) ? plain : undefined;
}

/** A domain name in its ASCII form (an internationalized one becomes `xn--…`); anything else stays as it is. */
export function toAscii(name: string): string {
  if (!/^[\p{L}\p{M}\p{N}.-]{1,253}$/u.test(name)) return name;
  return URL.canParse(`https://${name}`) ? new URL(`https://${name}`).hostname : name;
}

/** The tenant an organization's link may name: a GUID or a domain, but not the personal-account tenant. */
export function parseStrictTenant(value: string | null | undefined): string | undefined {
  const found = parseGuid(value) ?? parseDomain(value);
  return found === CONSUMER_TENANT ? undefined : found;
}

/** A Google client id, or nothing. */
export function parseGoogleClientId(value: string | null | undefined): string | undefined {
  return value && GOOGLE_CLIENT_ID_PATTERN.test(value) ? value : undefined;
}

/** An Entra application id or a Google client id, or nothing. */
export function parseClientId(value: string | null | undefined): string | undefined {
  return parseGuid(value) ?? parseGoogleClientId(value);
}

/** The different scopes of a request that have the form of a scope; capitals make none different. */
export function parseScopes(value: string | null | undefined): string[] | undefined {
  const found = new Map<string, string>();
  for (const scope of (value ?? '').slice(0, 16_384).split(/[\s+]+/))
    if (SCOPE_PATTERN.test(scope) && !found.has(scope.toLowerCase())) found.set(scope.toLowerCase(), scope);
  return found.size > 0 ? [...found.values()].slice(0, MAX_REQUESTED_SCOPES) : undefined;
}

/** Where a request asks to return to: an https or http address without its query, or nothing. */
export function parseRedirectUri(value: string | null | undefined): string | undefined {
  if (!value || value.length > 2000 || !URL.canParse(value)) return undefined;
  const { origin, pathname } = new URL(value);
  const plain = origin + pathname;
  return REDIRECT_URI_PATTERN.test(plain) ? plain : undefined;
}

/** An OAuth error code: lower-case words joined by underscores, or nothing. */
export function parseErrorCode(value: string | null | undefined): string | undefined {
  return value && ERROR_CODE_PATTERN.test(value) ? value : undefined;
}

/** A point in time with the zone it may state: `2026-11-23T09:14:52.1234567Z`, `2026-11-23 09:14:52+01:00`. */
const TIME_PATTERN = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$/i;

/**
 * A point in time as ISO 8601 UTC to the second, or nothing. Microsoft writes its times in UTC and leaves the zone
 * out in places, so a time without one is never the browser's.
 */
export function parseTime(value: unknown): string | undefined {
  const [, day, clock, zone = 'Z'] = (typeof value === 'string' && TIME_PATTERN.exec(value)) || [];
  const time = Date.parse(`${day}T${clock}${zone.toUpperCase()}`);
  return Number.isNaN(time) ? undefined : formatTime(time);
}

/** A moment (milliseconds since 1970) as ISO 8601 UTC to the second. */
export function formatTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** The numbers of all `AADSTS` codes in a text, in order, without repetition. The text is read up to 64 kB. */
export function findAadstsNumbers(text: string): string[] {
  // Most texts have none, and the pattern below is dear.
  if (!/aadsts/i.test(text)) return [];
  const found = new Set<string>();
  for (const [, digits] of text.slice(0, 65_536).matchAll(/\bAADSTS[\s\u00a0:#–-]{0,3}(\d{4,8})(?!\d)/gi)) {
    if (digits) found.add(digits);
  }
  return [...found];
}

/** Whether a value already has the form that a function of this file gives. */
export function hasForm(form: (value: string) => string | undefined): (value: string) => boolean {
  return (value) => form(value) === value;
}
