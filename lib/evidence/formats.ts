import { type Facts, noteFact } from './evidence';

/** The strict forms a value must have before it may be shown, kept or put into a link. Dependency-free. */

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DOMAIN =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;
const GOOGLE_CLIENT = /^\d{6,21}(?:-[a-z0-9]{16,40})?\.apps\.googleusercontent\.com$/;
/** A permission as it goes into a request. */
export const SCOPE = /^[A-Za-z][A-Za-z0-9:/._-]{1,120}$/;
const RETURN = /^https?:\/\/[a-z0-9.:-]{1,100}\/[\w.~%/+@!$'()*,;=:-]{0,160}$/;
const WORD = /^[a-z][a-z_]{2,39}$/;

/** The tenant of personal Microsoft accounts; nobody administers it. */
export const CONSUMER_TENANT = '9188040d-6c67-4c5b-b112-36a304b66dad';

/** A GUID in lower case, or nothing. */
export function guid(value: string | null | undefined): string | undefined {
  const plain = value?.toLowerCase();
  return plain?.length === 36 && GUID.test(plain) ? plain : undefined;
}

/** A domain name in lower case, or nothing. */
export function domain(value: string | null | undefined): string | undefined {
  const plain = value && value.length <= 253 ? value.toLowerCase() : undefined;
  return plain?.includes('.') && DOMAIN.test(plain) ? plain : undefined;
}

/** The tenant an organization's link may name: a GUID or a domain, but not the personal-account tenant. */
export function tenant(value: string | null | undefined): string | undefined {
  const found = guid(value) ?? domain(value);
  return found === CONSUMER_TENANT ? undefined : found;
}

/** An Entra application id or a Google client id, or nothing. */
export function clientId(value: string | null | undefined): string | undefined {
  if (!value || value.length > 120) return undefined;
  return guid(value) ?? (GOOGLE_CLIENT.test(value) ? value : undefined);
}

/** The scopes of a request that have the form of a scope; at most 40. */
export function scopes(value: string | null | undefined): string[] | undefined {
  if (!value || value.length > 4000) return undefined;
  const found = value.split(/[\s+]+/).filter((scope) => SCOPE.test(scope));
  return found.length > 0 ? found.slice(0, 40) : undefined;
}

/** Where a request asks to return to: an https or http address without its query, or nothing. */
export function returnAddress(value: string | null | undefined): string | undefined {
  if (!value || value.length > 2000 || !URL.canParse(value)) return undefined;
  const { origin, pathname } = new URL(value);
  const plain = origin + pathname;
  return RETURN.test(plain) ? plain : undefined;
}

/** Adds what an OAuth request asks for (RFC 6749 section 4.1.1): the app, its permissions, where to return to. */
export function readRequest(params: URLSearchParams, facts: Facts): void {
  noteFact(facts, {
    clientId: clientId(params.get('client_id')),
    scopes: scopes(params.get('scope')),
    redirectUri: returnAddress(params.get('redirect_uri')),
  });
}

/** An OAuth error code: lower-case words joined by underscores, or nothing. */
export function errorWord(value: string | null | undefined): string | undefined {
  return value && WORD.test(value) ? value : undefined;
}

/** A point in time as ISO 8601 UTC to the second, or nothing. */
export function instant(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 40 || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value))
    return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : toInstant(time);
}

/** A moment (milliseconds since 1970) as ISO 8601 UTC to the second. */
export function toInstant(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** All `AADSTS` codes in a text, in order, without repetition: `AADSTS50105`. The text is read up to 64 kB. */
export function aadstsCodes(text: string): string[] {
  // Most texts have none, and the pattern below is dear.
  if (!text.includes('AADSTS') && !text.includes('aadsts')) return [];
  const found = new Set<string>();
  for (const [, digits] of text.slice(0, 65_536).matchAll(/\bAADSTS[\s\u00a0:]{0,2}(\d{4,8})(?!\d)/gi)) {
    found.add(`AADSTS${digits}`);
  }
  return [...found];
}
