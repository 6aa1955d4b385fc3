import { collectTokens, type PageReading, type ScanContext, type Site } from '../site';
import { isVisible, readBlocks } from '../text-blocks';
import { codeToken, isKind, makeToken } from '../token';
import triage, { CONTACT, isWorking, plainPath } from '../triage/google';

const [SIGN_IN, WORKSPACE] = triage.hosts;

/** Pages of a request that asks for permissions; the last of them lists these. */
const REQUEST =
  /^\/(?:o\/oauth2\/auth(?:\/(?:identifier|oauthchooseaccount))?|signin\/(?:identifier|accountchooser|oauth\/(?:id|identifier|oauthchooseaccount|(?:legacy\/)?(consent)(?:summary)?)))$/;

/** `Error 400: some_code`; the code stays in Latin letters in every language. */
const STATED = /(?<![\d.])(4\d\d)(?!\d)[^\n]{0,12}?[:：]\s{0,4}([a-z]{2,30}(?:_[a-z]{2,30}){1,4})\b/;

/** How long the warning page gets to draw its way on, in milliseconds. */
const SETTLE = 1_500;

/** Whose pages these are, for people. */
export const name = 'Google';

export default {
  id: 'google',
  hosts: triage.hosts,
  pathToken,
} satisfies Site;

/** Whether this is the address of a request, which says what it asks for. */
export function isRequest(url: URL): boolean {
  return REQUEST.test(plainPath(url.pathname)) && url.host === SIGN_IN && /[?&]client_id=/i.test(url.search);
}

/** The path is compared part by part, since `continue=` holds other addresses. */
function pathToken(url: URL): string | undefined {
  const path = plainPath(url.pathname);
  if (url.host === WORKSPACE && path === '/servicenotallowed') return 'path:/ServiceNotAllowed';
  if (url.host === SIGN_IN) {
    if (/^\/(signin\/oauth\/(error|warning|danger)|info\/\w{1,60})$/.test(path))
      return makeToken('path', path.replace('danger', 'warning'));
    if (/^\/(signin\/|(signin\/)?deniedsignin)rejected$/.test(path)) return 'path:/signin/rejected';
  }
  if (REQUEST.exec(path)?.[1]) return 'path:consent';
  return isRequest(url) ? 'path:authorize' : undefined;
}

export function readDocument(doc: Document, url: URL, read: PageReading, look: ScanContext): void {
  if (!doc.body) return;
  const contact = doc.querySelector(CONTACT);
  if (contact && /\S/.test(contact.textContent ?? '') && isVisible(contact))
    read.tokens.add('dom:contact-admin');
  if (isWorking(url.pathname)) return;
  readBlocks(doc.body, (block) => collectTokens(block, look, read, (text) => statedIn(text, read)));
  if (
    read.tokens.size === 1 &&
    read.tokens.has('path:/signin/oauth/error') &&
    !look.settled &&
    !/[?&]authError=/.test(url.search)
  ) {
    // The code may be about to be drawn; the general answer can wait.
    read.tokens.clear();
    read.again = SETTLE;
  }
  if (read.tokens.has('path:/signin/oauth/warning')) {
    if (doc.querySelector('[jsname="BO4nrb"],[jsname="ehL7e"]')) read.tokens.add('dom:way-on');
    else if (look.settled) read.tokens.add('dom:no-way-on');
    else read.again = SETTLE;
  }
}

/** The code and the status a text states, unless an earlier one has named a code. */
function statedIn(text: string, { tokens }: PageReading): string[] {
  const [, status, code] = STATED.exec(text.slice(0, 400)) ?? [];
  if (!status || !code || [...tokens].some((token) => isKind(token, 'code'))) return [];
  return [codeToken('google', code), makeToken('param', `status=${status}`)];
}
