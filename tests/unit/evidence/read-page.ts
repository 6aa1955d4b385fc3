import { PHRASES, parsePage, readDocumentAt } from '../../../lab/driver/without-browser';
import { RULES } from '../../../lib/catalog/catalog';
import { diagnose } from '../../../lib/diagnosis/diagnose';
import { indexRules } from '../../../lib/diagnosis/rule-index';
import type { PageEvidence } from '../../../lib/evidence/evidence';
import { firstScan, type ScanContext } from '../../../lib/evidence/site';

const index = indexRules(RULES);

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
  const all =
    pageId === undefined && !config ? undefined : { ...config, ...(pageId ? { pgid: pageId } : {}) };
  const script = all ? `<script>$Config=${JSON.stringify(all).replaceAll('</', '<\\/')};</script>` : '';
  return parsePage(
    `<!doctype html><html lang="${lang}"><head>${script}</head><body>${body}</body></html>`,
    url,
  );
}

/** What a page says once it has come to rest, or in another look at it. */
export function readPage(page: TestPage, look: ScanContext = firstScan(PHRASES)): PageEvidence {
  return readDocumentAt(page.url, documentOf(page), look);
}

/** The rules that a page's evidence calls for, best first. */
export function rulesFor(evidence: PageEvidence): string[] {
  return diagnose(evidence, index).map(({ rule }) => rule);
}
