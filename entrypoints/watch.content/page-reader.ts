import packed from 'virtual:phrases';
import type { ScannedPage } from '../../lib/evidence/evidence';
import { unpackPhrases } from '../../lib/evidence/phrases';
import { scanPage } from '../../lib/evidence/scan-page';
import { emptyMemory } from '../../lib/evidence/text-blocks';
import { siteOf } from '../../lib/evidence/watched-sites';

/** Time after which a page counts as settled although it keeps changing, in milliseconds. */
const MAX_SETTLE_MS = 4_000;

/** Reads the current page, and remembers from scan to scan which text blocks held nothing of interest. */
export interface PageReader {
  /**
   * Returns what the page says. Where `again` is set, the page should be read once more when it has not changed for that
   * many milliseconds.
   */
  read(settled: boolean): { seen: ScannedPage; again?: number | undefined };
}

/** Creates the reader for the pages of a watched site. */
export function createPageReader(): PageReader {
  const phrases = unpackPhrases(packed);
  let url = new URL(document.URL);
  let memory = emptyMemory();
  let unsettledSince = 0;
  /** Whether this page has settled before: what was absent then need not be waited for again. */
  let hasSettled = false;

  const resetAfterNavigation = () => {
    if (document.URL === url.href) return;
    url = new URL(document.URL);
    memory = emptyMemory();
    hasSettled = false;
  };

  const read: PageReader['read'] = (settled) => {
    resetAfterNavigation();
    hasSettled ||= settled;
    memory = { ...memory, before: memory.now, now: new Set() };
    const { seen, again } = scanPage(siteOf(url), document, url, { phrases, settled, memory });
    if (!again || settled) {
      unsettledSince = 0;
      return { seen };
    }
    const now = performance.now();
    unsettledSince ||= now;
    return hasSettled || now - unsettledSince > MAX_SETTLE_MS ? read(true) : { seen, again };
  };

  return { read };
}
