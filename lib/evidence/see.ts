import type { PageSeen } from './evidence';
import { type DocumentReader, emptyReading, readingAt, type ScanContext, type Site } from './site';
import { toldAddress } from './told-address';
import { SITES } from './watched-sites';

/** What reads the documents of each of {@link SITES}; apart from them, since whoever only reads addresses needs none of it. */
const READERS = Object.values(
  import.meta.glob<DocumentReader>('./sites/*.ts', { eager: true, import: 'readDocument' }),
);

/** What a page's document says, and when it should be looked at again. */
export function see(
  site: Site | undefined,
  doc: Document,
  url: URL,
  look: ScanContext,
): { seen: PageSeen; again?: number | undefined } {
  const reading = site ? readingAt(site, url) : emptyReading();
  // Of what is no site, the place is -1.
  READERS[SITES.indexOf(site as Site)]?.(doc, url, reading, look);
  const { tokens, facts, again } = reading;
  return { seen: { address: toldAddress(url), tokens: [...tokens], facts }, again };
}
