/**
 * Removes whatever could name a person or an organization, or carry a token, from a text or an address. Strangers read
 * what is left, so it removes too much rather than too little.
 */

const REDACTIONS: readonly [RegExp, string][] = [
  [/[^\s@<>()"']{1,64}@[^\s@<>()"']{1,190}/g, '{mail}'],
  [/\b(?:https?|mailto|ftp):[^\s"'<>]{1,2000}/gi, '{address}'],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '{id}'],
  [/\b(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}\b/gi, '{domain}'],
  [/\+?\d[\d ()/.-]{6,20}\d/g, '{number}'],
  [/\b(?=[\w-]{0,200}\d)[\w-]{20,200}\b/g, '{token}'],
];

/** Matches an error code, which is kept: it is the point of a report. */
const ERROR_CODE = /^(?:AADSTS)?\d{4,8}$/;

/**
 * Replaces mail addresses, web addresses, ids, domains, long numbers and tokens in a text; returns at most 200
 * characters.
 */
export function redactText(text: string): string {
  let redacted = text.replace(/\s+/g, ' ').trim().slice(0, 2_000);
  for (const [pattern, placeholder] of REDACTIONS)
    redacted = redacted.replace(pattern, (found) => (ERROR_CODE.test(found) ? found : placeholder));
  return redacted.slice(0, 200);
}

/** Replaces the segments of a path that could identify somebody; at most 11 segments are kept. */
export function redactPath(pathname: string): string {
  return pathname
    .split('/', 12)
    .map((part) => {
      if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(part)) return '{id}';
      if (/^\d+$/.test(part)) return '{number}';
      if (/^(?!v\d)[^/]*\.[a-z]{2,24}$/i.test(part) && !/\.(srf|aspx)$/i.test(part)) return '{domain}';
      return /^[A-Za-z][A-Za-z0-9._-]{0,30}$/.test(part) && !/\d{4}/.test(part)
        ? part
        : part === ''
          ? ''
          : '{part}';
    })
    .join('/');
}
