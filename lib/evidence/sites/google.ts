import { collectTokens, type PageReading, type ScanContext, type Site } from '../site';
import { isVisible, readBlocks } from '../text-blocks';
import { codeToken, isKind, makeToken } from '../token';
import triage, { CONTACT_SELECTOR, isWorkingPath, normalizePath } from '../triage/google';

const [SIGN_IN, WORKSPACE] = triage.hosts;

/** Matches the paths of an authorization request; the group matches on the page that lists the permissions. */
const REQUEST_PATH =
  /^\/(?:o\/oauth2\/auth(?:\/(?:identifier|oauthchooseaccount))?|signin\/(?:identifier|accountchooser|oauth\/(?:id|identifier|oauthchooseaccount|(?:legacy\/)?(consent)(?:summary)?)))$/;

/** Matches `Error 400: some_code`; the code is in Latin letters in every language. */
const STATED_ERROR = /(?<![\d.])(4\d\d)(?!\d)[^\n]{0,12}?[:：]\s{0,4}([a-z]{2,30}(?:_[a-z]{2,30}){1,4})\b/;

/** Pause before a page that may still be rendering is read again, in milliseconds. */
const SETTLE_MS = 1_500;

/** Display name of the site. */
export const name = 'Google';

export default {
  id: 'google',
  hosts: triage.hosts,
  pathToken,
} satisfies Site;

/** Whether this is the address of an authorization request, whose parameters name the app. */
export function isRequest(url: URL): boolean {
  return (
    REQUEST_PATH.test(normalizePath(url.pathname)) &&
    url.host === SIGN_IN &&
    /[?&]client_id=/i.test(url.search)
  );
}

/** Only the path is matched, since `continue=` in the query holds other addresses. */
function pathToken(url: URL): string | undefined {
  const path = normalizePath(url.pathname);
  if (url.host === WORKSPACE && path === '/servicenotallowed') return 'path:/ServiceNotAllowed';
  if (url.host === SIGN_IN) {
    if (/^\/(signin\/oauth\/(error|warning|danger)|info\/\w{1,60})$/.test(path))
      return makeToken('path', path.replace('danger', 'warning'));
    if (/^\/(signin\/|(signin\/)?deniedsignin)rejected$/.test(path)) return 'path:/signin/rejected';
  }
  if (REQUEST_PATH.exec(path)?.[1]) return 'path:consent';
  return isRequest(url) ? 'path:authorize' : undefined;
}

export function readDocument(doc: Document, url: URL, reading: PageReading, scan: ScanContext): void {
  if (!doc.body) return;
  const contact = doc.querySelector(CONTACT_SELECTOR);
  if (contact && /\S/.test(contact.textContent ?? '') && isVisible(contact))
    reading.tokens.add('dom:contact-admin');
  if (isWorkingPath(url.pathname)) return;
  readBlocks(doc.body, (block) =>
    collectTokens(block, scan, reading, (text) => findStatedError(text, reading)),
  );
  if (
    reading.tokens.size === 1 &&
    reading.tokens.has('path:/signin/oauth/error') &&
    !scan.settled &&
    !/[?&]authError=/.test(url.search)
  ) {
    // The code may not be rendered yet: wait for it instead of reporting the generic error.
    reading.tokens.clear();
    reading.again = SETTLE_MS;
  }
  if (reading.tokens.has('path:/signin/oauth/warning')) {
    if (doc.querySelector('[jsname="BO4nrb"],[jsname="ehL7e"]')) reading.tokens.add('dom:way-on');
    else if (scan.settled) reading.tokens.add('dom:no-way-on');
    else reading.again = SETTLE_MS;
  }
}

/** Returns the code and the status that a text states, unless the reading already has a code. */
function findStatedError(text: string, { tokens }: PageReading): string[] {
  const [, status, code] = STATED_ERROR.exec(text.slice(0, 400)) ?? [];
  if (!status || !code || [...tokens].some((token) => isKind(token, 'code'))) return [];
  return [codeToken('google', code), makeToken('param', `status=${status}`)];
}
