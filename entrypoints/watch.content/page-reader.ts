import packed from 'virtual:phrases';
import type { ScannedPage } from '../../lib/evidence/evidence';
import { unpackPhrases } from '../../lib/evidence/phrases';
import { scanPage } from '../../lib/evidence/scan-page';
import { emptyMemory } from '../../lib/evidence/text-blocks';
import { siteOf } from '../../lib/evidence/watched-sites';

/** After so long a page counts as settled even if something on it never stands still, in milliseconds. */
const LONGEST_SETTLE = 4_000;

/** Reads the page where it is now, and remembers from look to look what has said nothing. */
export interface PageReader {
  /** What the page says; `again` where it should be read once more after so many milliseconds of standing still. */
  read(settled: boolean): { seen: ScannedPage; again?: number | undefined };
}

/** Makes the reader of a watched site's pages. */
export function createPageReader(): PageReader {
  const phrases = unpackPhrases(packed);
  let url = new URL(document.URL);
  let memory = emptyMemory();
  let unsettledSince = 0;
  /** Whether this page has stood still before: what was absent then need not be waited for again. */
  let stoodStill = false;

  const follow = () => {
    if (document.URL === url.href) return;
    url = new URL(document.URL);
    memory = emptyMemory();
    stoodStill = false;
  };

  const read: PageReader['read'] = (settled) => {
    follow();
    stoodStill ||= settled;
    memory = { ...memory, before: memory.now, now: new Set() };
    const { seen, again } = scanPage(siteOf(url), document, url, { phrases, settled, memory });
    if (!again || settled) {
      unsettledSince = 0;
      return { seen };
    }
    const now = performance.now();
    unsettledSince ||= now;
    return stoodStill || now - unsettledSince > LONGEST_SETTLE ? read(true) : { seen, again };
  };

  return { read };
}
