import type { PageEvidence, PageSeen } from '../evidence';
import { emptyReading, type PageReading, type Site } from '../site';
import { siteOf } from '../watched-sites';

/**
 * How the addresses of a watched site are read: by the background, which is told of a page by its address and what its
 * document says, and by the look-up. A file below lib/evidence/addresses that is named after a site is its reader.
 */
export interface AddressReader {
  /** All that the address says, the token of its path among it. */
  read(url: URL): PageReading;
  /** Whether a token of the document still counts beside what its address says. */
  counts?(token: string, address: PageReading): boolean;
}

const READERS = import.meta.glob<AddressReader>(['./*.ts', '!./address.ts'], {
  eager: true,
  import: 'default',
});

const readerOf = ({ id }: Site): AddressReader | undefined => READERS[`./${id}.ts`];

/** What the address of a watched page says; nothing where no watched site has it. */
export function readAddress(url: URL): PageReading {
  const site = siteOf(url);
  return (site && readerOf(site)?.read(url)) ?? emptyReading();
}

/** What a page says: by its address, and by its document. */
export function evidenceOf({ address, tokens, facts }: PageSeen): PageEvidence {
  const url = new URL(address);
  const site = siteOf(url);
  const read = readAddress(url);
  const reader = site && readerOf(site);
  const counting = tokens.filter((token) => reader?.counts?.(token, read) ?? true);
  return {
    site: site?.id ?? '',
    host: url.host,
    tokens: [...new Set([...read.tokens, ...counting])],
    facts: { ...facts, ...read.facts },
  };
}

/** What a page says that triage passes over: its address alone. */
export function readPassed(url: URL): PageEvidence {
  const site = siteOf(url);
  const tokens = site?.working && site.pathToken(url) ? [site.working] : [];
  return evidenceOf({ address: url.href, tokens, facts: {} });
}
