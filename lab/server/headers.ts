import { HUBSPOT_HOSTS, MICROSOFT_HOSTS } from './hosts';

type Headers = (nonce: string) => Record<string, string>;

// The policies have no report address, since reports would leave the machine.
const microsoft: Headers = (nonce) => ({
  'content-security-policy': [
    `script-src 'self' 'nonce-${nonce}' https://*.msauth.net https://*.msftauth.net 'report-sample'`,
    "object-src 'none'",
    "base-uri 'self'",
    // Microsoft does not send this yet, but the hint must work with it.
    "require-trusted-types-for 'script'",
  ].join('; '),
  // Announced for new apps. A sign-in popup loses its opener.
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-ms-request-id': '2f1c7f52-6d0e-4a7b-9a5e-5b1f0c9d3e00',
});

const google: Headers = (nonce) => ({
  'content-security-policy': [
    `script-src 'report-sample' 'nonce-${nonce}' 'unsafe-inline'`,
    `style-src 'nonce-${nonce}'`,
    "object-src 'none'",
    "base-uri 'self'",
    "worker-src 'self'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin-allow-popups',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
});

const hubspot: Headers = (nonce) => ({
  'content-security-policy': [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "frame-ancestors 'self'",
  ].join('; '),
  'cross-origin-opener-policy': 'unsafe-none',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'no-referrer-when-downgrade',
});

const plain: Headers = () => ({});

const BY_HOST: Record<string, Headers> = {
  ...Object.fromEntries(MICROSOFT_HOSTS.map((host) => [host, microsoft])),
  'login.live.com': microsoft,
  'accounts.google.com': google,
  'access.workspace.google.com': google,
  ...Object.fromEntries(HUBSPOT_HOSTS.map((host) => [host, hubspot])),
};

/** Returns the headers of a document on this host. */
export function headersOf(host: string, nonce: string): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(BY_HOST[host] ?? plain)(nonce),
  };
}
