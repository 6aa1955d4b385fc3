import { WORLDWIDE } from '../catalog/clouds';
import type { Source } from '../catalog/rules/schema';

/** A public DNS resolver that answers over HTTPS, also to extension pages. */
export interface Resolver {
  /** Display name. */
  name: string;
  /** Address that takes DNS queries by GET (RFC 8484). */
  url: string;
  /** The operator's page about what it stores of a query. */
  privacy: string;
  /**
   * Evidence that it takes such queries and lets any page read the answer (CORS). Without CORS the extension would need a
   * host permission; other well-known resolvers, Quad9 among them, lack it.
   */
  sources: Source[];
}

const CORS_LIST: Source = {
  title: 'dns-query: resolvers with their CORS support',
  url: 'https://github.com/martinheidegger/dns-query/blob/main/resolvers.json',
  noted: '2026-11-23',
};

/** Resolvers that a person can choose from; the mailbox check uses no other. */
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
 * Sign-in host whose OpenID discovery document names the tenant of a domain; any page may read it.
 * Source: Microsoft Learn, "OpenID Connect on the Microsoft identity platform" (noted 2026-11-23).
 */
export const DISCOVERY_HOST = WORLDWIDE.host;

/** All origins that the mailbox check may reach; the extension's content security policy allows no others. */
export const CHECK_ORIGINS: readonly string[] = [
  ...RESOLVER_IDS.map((id) => new URL(RESOLVERS[id].url).origin),
  `https://${DISCOVERY_HOST}`,
];
