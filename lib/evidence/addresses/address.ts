import type { Evidence, ScannedPage } from '../evidence';
import { emptyReading, type PageReading, type Site } from '../site';
import { siteOf } from '../watched-sites';

/**
 * Reads the addresses of one watched site. The background and the look-up use it; the content script does not. The file
 * in lib/evidence/addresses that is named after a site is its reader.
 */
export interface AddressReader {
  /** Returns all tokens and facts of the address, including the token of its path. */
  read(url: URL): PageReading;
  /** Whether a token of the document counts, given the reading of its address. Without this method every token counts. */
  counts?(token: string, address: PageReading): boolean;
}

const ADDRESS_READERS = import.meta.glob<AddressReader>(['./*.ts', '!./address.ts'], {
  eager: true,
  import: 'default',
});

const readerOf = ({ id }: Site): AddressReader | undefined => ADDRESS_READERS[`./${id}.ts`];

/** Reads the address of a watched page. The reading is empty if the address belongs to no watched site. */
export function readAddress(url: URL): PageReading {
  const site = siteOf(url);
  return (site && readerOf(site)?.read(url)) ?? emptyReading();
}

/** Combines what the address and the document of a page say. */
export function evidenceOf({ address, tokens, facts }: ScannedPage): Evidence {
  const url = new URL(address);
  const site = siteOf(url);
  const reading = readAddress(url);
  const reader = site && readerOf(site);
  const counting = tokens.filter((token) => reader?.counts?.(token, reading) ?? true);
  return {
    site: site?.id ?? '',
    host: url.host,
    tokens: [...new Set([...reading.tokens, ...counting])],
    facts: { ...facts, ...reading.facts },
  };
}

/** Returns the evidence of a page whose document triage skips: what its address alone says. */
export function evidenceOfAddress(url: URL): Evidence {
  const site = siteOf(url);
  const tokens = site?.working && site.pathToken(url) ? [site.working] : [];
  return evidenceOf({ address: url.href, tokens, facts: {} });
}
