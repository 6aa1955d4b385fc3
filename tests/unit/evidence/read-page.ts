import { Window } from 'happy-dom';
import { addXPath } from '../../../lab/driver/xpath';
import { phrasesOf, RULES } from '../../../lib/catalog/catalog';
import { diagnose } from '../../../lib/diagnosis/diagnose';
import { indexRules } from '../../../lib/diagnosis/rule-index';
import { evidenceOf } from '../../../lib/evidence/addresses/address';
import type { PageEvidence } from '../../../lib/evidence/evidence';
import { packPhrases, unpackPhrases } from '../../../lib/evidence/phrases';
import { firstScan, type ScanContext, see } from '../../../lib/evidence/site';
import { siteOf } from '../../../lib/evidence/watched-sites';

const index = indexRules(RULES);

/** The phrases of all rules, as a page is read with them. */
export const PHRASES = unpackPhrases(packPhrases(phrasesOf(RULES)));

/** What a test page is made of. */
export interface TestPage {
  url: string;
  body: string;
  /** Microsoft's kind of page, and more of its `$Config`; without either the page has none. */
  pageId?: string;
  config?: Record<string, unknown>;
  lang?: string;
}

/** The document of a page; it has styles but no layout. */
export function documentOf({ url, body, pageId, config, lang = 'en' }: TestPage): Document {
  const { document } = new Window({ url, settings: { disableJavaScriptEvaluation: true } });
  const all =
    pageId === undefined && !config ? undefined : { ...config, ...(pageId ? { pgid: pageId } : {}) };
  const script = all ? `<script>$Config=${JSON.stringify(all).replaceAll('</', '<\\/')};</script>` : '';
  document.write(`<!doctype html><html lang="${lang}"><head>${script}</head><body>${body}</body></html>`);
  return addXPath(document as unknown as Document);
}

/** What a page says once it has come to rest, or in another look at it. */
export function readPage(page: TestPage, look: ScanContext = firstScan(PHRASES)): PageEvidence {
  return readDocumentAt(page.url, documentOf(page), look);
}

/** What a document says at an address. */
export function readDocumentAt(address: string, doc: Document, look = firstScan(PHRASES)): PageEvidence {
  const url = new URL(address);
  return evidenceOf(see(siteOf(url), doc, url, look).seen);
}

/** The rules that a page's evidence calls for, best first. */
export function rulesFor(evidence: PageEvidence): string[] {
  return diagnose(evidence, index).map(({ rule }) => rule);
}
