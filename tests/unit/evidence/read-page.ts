import { PHRASES, parsePage, readDocumentAt } from '../../../lab/driver/without-browser';
import { RULES } from '../../../lib/catalog/catalog';
import { diagnose } from '../../../lib/diagnosis/diagnose';
import { indexRules } from '../../../lib/diagnosis/rule-index';
import type { Evidence } from '../../../lib/evidence/evidence';
import { firstScan, type ScanContext } from '../../../lib/evidence/site';

const index = indexRules(RULES);

/** The parts of a test page. */
export interface TestPage {
  url: string;
  body: string;
  /** Microsoft's kind of page. Without it and `config` the page has no `$Config`. */
  pageId?: string;
  config?: Record<string, unknown>;
  lang?: string;
}

/** Makes the document of a page; it has styles but no layout. */
export function documentOf({ url, body, pageId, config, lang = 'en' }: TestPage): Document {
  const all =
    pageId === undefined && !config ? undefined : { ...config, ...(pageId ? { pgid: pageId } : {}) };
  const script = all ? `<script>$Config=${JSON.stringify(all).replaceAll('</', '<\\/')};</script>` : '';
  return parsePage(
    `<!doctype html><html lang="${lang}"><head>${script}</head><body>${body}</body></html>`,
    url,
  );
}

/** Returns the evidence of a page, by default from the first scan after it has settled. */
export function readPage(page: TestPage, scan: ScanContext = firstScan(PHRASES)): Evidence {
  return readDocumentAt(page.url, documentOf(page), scan);
}

/** Returns the ids of the rules that match a page's evidence, best first. */
export function rulesFor(evidence: Evidence): string[] {
  return diagnose(evidence, index).map(({ rule }) => rule);
}
