import packed from 'virtual:phrases';
import type { PageEvidence } from '../../lib/evidence/evidence';
import { unpackPhrases } from '../../lib/evidence/phrases';
import { emptyReading, toEvidence } from '../../lib/evidence/site';
import { emptyMemory } from '../../lib/evidence/text-blocks';
import { siteOf } from '../../lib/evidence/watched-sites';

/** After so long a page counts as settled even if something on it never stands still, in milliseconds. */
const LONGEST_SETTLE = 4_000;

/** Reads the page where it is now, and remembers from look to look what has said nothing. */
export interface PageReader {
  /** What the page says; `again` where it should be read once more after so many milliseconds of standing still. */
  read(settled: boolean): { evidence: PageEvidence; again?: number | undefined };
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
    const site = siteOf(url);
    const reading = site?.readAddress(url) ?? emptyReading();
    memory = { ...memory, before: memory.now, now: new Set() };
    site?.readDocument(document, url, reading, { phrases, settled, memory });
    const evidence = toEvidence(site?.id ?? '', url.host, reading);
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

  return { read };
}
