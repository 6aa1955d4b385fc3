import { Window } from 'happy-dom';
import { phrasesOf, RULES } from '../../lib/catalog/catalog';
import { evidenceOf } from '../../lib/evidence/addresses/address';
import type { Evidence } from '../../lib/evidence/evidence';
import { packPhrases, unpackPhrases } from '../../lib/evidence/phrases';
import { scanPage } from '../../lib/evidence/scan-page';
import { firstScan } from '../../lib/evidence/site';
import { siteOf } from '../../lib/evidence/watched-sites';
import { addXPath } from './xpath';

/** Reads pages as the watcher reads a page that has come to rest, without a browser. */

/** The phrases of all rules, as a page is read with them. */
export const PHRASES = unpackPhrases(packPhrases(phrasesOf(RULES)));

/** The document of some markup at an address; it has styles but no layout, and runs nothing. */
export function parsePage(html: string, url: string): Document {
  const settings = { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true };
  const { DOMParser } = new Window({ url, settings });
  return addXPath(new DOMParser().parseFromString(html, 'text/html') as unknown as Document);
}

/** What a document says at an address; of a site that is not watched, nothing. */
export function readDocumentAt(address: string, doc: Document, look = firstScan(PHRASES)): Evidence {
  const url = new URL(address);
  return evidenceOf(scanPage(siteOf(url), doc, url, look).seen);
}
