import packed from 'virtual:phrases';
import type { PageEvidence } from '../../lib/evidence/evidence';
import { type PhraseTable, unpackPhrases } from '../../lib/evidence/phrases';
import { type Site, toEvidence } from '../../lib/evidence/site';
import { emptyMemory } from '../../lib/evidence/text-blocks';

/** After so long a page counts as settled even if something on it never stands still, in milliseconds. */
const LONGEST_SETTLE = 4_000;

/** Reads the page where it is now, and remembers from look to look what has said nothing. */
export interface PageReader {
  /** Goes along with the address: says whether it is another page now, or the same with another query or hash. */
  follow(): 'page' | 'query' | undefined;
  /** What the page says; `again` where it should be read once more after so many milliseconds of standing still. */
  read(settled: boolean): { evidence: PageEvidence; again?: number | undefined };
}

/** Makes the reader of a watched site's page. */
export function createPageReader(site: Site): PageReader {
  let url = new URL(document.URL);
  let phrases: PhraseTable | undefined;
  let memory = emptyMemory();
  let unsettledSince = 0;
  /** Whether this page has stood still before: what was absent then need not be waited for again. */
  let stoodStill = false;

  const read: PageReader['read'] = (settled) => {
    stoodStill ||= settled;
    const reading = site.readAddress(url);
    memory = { ...memory, before: memory.now, now: new Set() };
    phrases ??= unpackPhrases(packed);
    site.readDocument(document, url, reading, { phrases, settled, memory });
    const evidence = toEvidence(site.id, url.host, reading);
    if (!reading.again || settled) {
      unsettledSince = 0;
      return { evidence };
    }
    const now = performance.now();
    unsettledSince ||= now;
    return stoodStill || now - unsettledSince > LONGEST_SETTLE
      ? read(true)
      : { evidence, again: reading.again };
  };

  return {
    read,
    follow() {
      if (document.URL === url.href) return undefined;
      const { pathname } = url;
      url = new URL(document.URL);
      memory = emptyMemory();
      stoodStill = false;
      return url.pathname === pathname ? 'query' : 'page';
    },
  };
}
