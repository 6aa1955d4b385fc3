import type { Source } from '../catalog/rules/schema';

/** A public name service (DNS resolver) that answers over HTTPS, to extension pages, too. */
export interface Resolver {
  /** What people call it. */
  name: string;
  /** Where it takes RFC 8484 questions by GET. */
  url: string;
  /** Where its operator says what it keeps of a question. */
  privacy: string;
  /**
   * That it takes such questions, and that it lets any page read the answer (CORS), without which a host permission
   * would be needed: well-known others, Quad9 among them, do not.
   */
  sources: Source[];
}

const CORS_LIST: Source = {
  title: 'dns-query: resolvers with their CORS support',
  url: 'https://github.com/martinheidegger/dns-query/blob/main/resolvers.json',
  noted: '2026-11-23',
};

/** The resolvers a person can choose from; the mailbox check asks no other. */
export const RESOLVERS = {
  cloudflare: {
    name: 'Cloudflare',
    url: 'https://cloudflare-dns.com/dns-query',
    privacy: 'https://developers.cloudflare.com/1.1.1.1/privacy/public-dns-resolver/',
    sources: [
      {
        title: 'Cloudflare: DNS over HTTPS in wire format',
        url: 'https://developers.cloudflare.com/1.1.1.1/encryption/dns-over-https/make-api-requests/dns-wireformat/',
        noted: '2026-11-23',
      },
      CORS_LIST,
    ],
  },
  google: {
    name: 'Google',
    url: 'https://dns.google/dns-query',
    privacy: 'https://developers.google.com/speed/public-dns/privacy',
    sources: [
      {
        title: 'Google Public DNS: DNS over HTTPS',
        url: 'https://developers.google.com/speed/public-dns/docs/doh',
        noted: '2026-11-23',
      },
      CORS_LIST,
    ],
  },
  dnssb: {
    name: 'DNS.SB',
    url: 'https://doh.dns.sb/dns-query',
    privacy: 'https://dns.sb/privacy/',
    sources: [
      { title: 'DNS.SB: DNS over HTTPS', url: 'https://dns.sb/doh/', noted: '2026-11-23' },
      CORS_LIST,
    ],
  },
} satisfies Record<string, Resolver>;

export type ResolverId = keyof typeof RESOLVERS;

export const RESOLVER_IDS = Object.keys(RESOLVERS) as ResolverId[];

/**
 * The sign-in host whose discovery document names the tenant of a domain; made for any page to read.
 * Source: Microsoft Learn, "OpenID Connect on the Microsoft identity platform" (noted 2026-11-23).
 */
export const DISCOVERY_HOST = 'login.microsoftonline.com';

/** Everything the mailbox check may ever reach: the extension's content security policy allows these and no more. */
export const CHECK_ORIGINS: readonly string[] = [
  ...RESOLVER_IDS.map((id) => new URL(RESOLVERS[id].url).origin),
  `https://${DISCOVERY_HOST}`,
];
