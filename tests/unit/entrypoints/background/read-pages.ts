import { readDocumentAt } from '../../../../lab/driver/without-browser';
import { evidenceOfAddress } from '../../../../lib/evidence/addresses/address';
import { triageOf, triagePage } from '../../../../lib/evidence/triage/triage';
import { siteOf } from '../../../../lib/evidence/watched-sites';
import { documentOf, type TestPage } from '../../evidence/read-page';
import type { Page } from './pages';

/** The sources of a page's evidence: a table, its document read whole, or triage where that passes the page over. */
export const WAYS = ['told', 'whole', 'watched'] as const;
export type Way = (typeof WAYS)[number];

const SIGN_IN =
  '<div role="heading">Sign in</div><input type="email" id="i0116"><input type="submit" id="idSIButton9" value="Next">';
const DENIED = '<h1>Permission needed</h1><p>Ask somebody who may.</p><a href="#">Back</a>';
const ACCEPT = '<h1>Permissions requested</h1><input type="submit" id="idSIButton9" value="Accept">';

const read = new Map<string, Page>();

/** Returns a page with the evidence that the background gets in this way. */
export function pageVia(way: Way, page: Page): Page {
  if (way === 'told') return page;
  const key = way + JSON.stringify(page);
  const made = read.get(key) ?? readPage(documentFor(page), way);
  read.set(key, made);
  return made;
}

function readPage(page: TestPage, way: Way): Page {
  const url = new URL(page.url);
  const site = siteOf(url);
  if (!site) throw new Error(`${page.url} is not watched.`);
  const doc = documentOf(page);
  // Sites recognize some pages by a meta element in the head.
  doc.head.insertAdjacentHTML('afterbegin', `<meta name="PageID" content="${page.pageId ?? ''}">`);
  const triage = triageOf(url.href);
  if (way === 'watched' && triage && triagePage(triage, doc) !== undefined)
    return { url: page.url, evidence: evidenceOfAddress(url), passed: true };
  return { url: page.url, evidence: readDocumentAt(page.url, doc) };
}

/** Makes a document that yields the page's evidence from the table. */
function documentFor({ url, evidence: { host, tokens, facts } }: Page): TestPage {
  const asks = `?client_id=${facts.clientId}`;
  const code = Number(tokens.find((token) => token.startsWith('code:AADSTS'))?.slice('code:AADSTS'.length));
  const signIn = { body: SIGN_IN, pageId: 'ConvergedSignIn', config: { sErrorCode: '50058' } };
  if (tokens.includes('path:authorize'))
    return { url: `https://${host}/${facts.tenant ?? 'common'}/oauth2/v2.0/authorize${asks}`, ...signIn };
  if (tokens.includes('path:adminconsent'))
    return { url: `https://${host}/${facts.tenant ?? 'organizations'}/v2.0/adminconsent${asks}`, ...signIn };
  if (tokens.includes('path:other-request')) return { url, ...signIn };
  if (tokens.includes('page:ConvergedError'))
    return { url, body: '<h1>Sorry</h1>', pageId: 'ConvergedError', config: { iErrorCode: code } };
  if (tokens.includes('page:ConvergedConsent')) {
    const body = tokens.includes('dom:accept') ? ACCEPT : DENIED;
    return { url, body, pageId: 'ConvergedConsent', config: code ? { sErrorCode: String(code) } : {} };
  }
  return { url: facts.tenant ? `${url}&tenant=${facts.tenant}` : url, body: '<h1>Email</h1>' };
}
