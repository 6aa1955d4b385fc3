import { Window } from 'happy-dom';
import { phrasesOf, RULES } from '../../lib/catalog/catalog';
import { evidenceOf } from '../../lib/evidence/addresses/address';
import type { Evidence } from '../../lib/evidence/evidence';
import { packPhrases, unpackPhrases } from '../../lib/evidence/phrases';
import { scanPage } from '../../lib/evidence/scan-page';
import { firstScan } from '../../lib/evidence/site';
import { siteOf } from '../../lib/evidence/watched-sites';
import { addXPath } from './xpath';

/** The phrases of all rules, as the watcher knows them. */
export const PHRASES = unpackPhrases(packPhrases(phrasesOf(RULES)));

/** Parses a document without running scripts; it has styles but no layout. */
export function parsePage(html: string, url: string): Document {
  const settings = { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true };
  const { DOMParser } = new Window({ url, settings });
  return addXPath(new DOMParser().parseFromString(html, 'text/html') as unknown as Document);
}

/** Reads a document as the watcher reads a page that no longer changes; empty for a site that is not watched. */
export function readDocumentAt(address: string, doc: Document, look = firstScan(PHRASES)): Evidence {
  const url = new URL(address);
  return evidenceOf(scanPage(siteOf(url), doc, url, look).seen);
}
