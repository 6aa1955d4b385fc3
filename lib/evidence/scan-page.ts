import type { ScannedPage } from './evidence';
import { type DocumentReader, emptyReading, readPath, type ScanContext, type Site } from './site';
import { stripAddress } from './strip-address';
import { SITES } from './watched-sites';

/**
 * Document readers, in the order of {@link SITES}. They are not part of a site, so that code that only reads addresses need
 * not load them.
 */
const READERS = Object.values(
  import.meta.glob<DocumentReader>('./sites/*.ts', { eager: true, import: 'readDocument' }),
);

/** Reads a page's document. Returns what it says, and in `again` the milliseconds after which to read it again, if any. */
export function scanPage(
  site: Site | undefined,
  doc: Document,
  url: URL,
  scan: ScanContext,
): { seen: ScannedPage; again?: number | undefined } {
  const reading = site ? readPath(site, url) : emptyReading();
  // For undefined the index is -1, where there is no reader.
  READERS[SITES.indexOf(site as Site)]?.(doc, url, reading, scan);
  const { tokens, facts, again } = reading;
  return { seen: { address: stripAddress(url), tokens: [...tokens], facts }, again };
}
