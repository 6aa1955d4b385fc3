import { clientId } from '../formats';
import { readAuthError } from '../google-auth-error';
import { readRequest } from '../oauth';
import { collectTokens, emptyReading, type PageReading, type ScanContext, type Site } from '../site';
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
  readAddress,
  readDocument,
} satisfies Site;

/** What page this is, as a token; the path is compared part by part, since `continue=` holds other addresses. */
function pathToken(url: URL): string | undefined {
  const path = plainPath(url.pathname);
  if (url.host === WORKSPACE) return path === '/servicenotallowed' ? 'path:/ServiceNotAllowed' : undefined;
  if (/^\/(signin\/oauth\/(error|warning|danger)|info\/unknownerror)$/.test(path))
    return makeToken('path', path.replace('danger', 'warning'));
  return /^\/(signin\/|(signin\/)?deniedsignin)rejected$/.test(path) ? 'path:/signin/rejected' : undefined;
}

function readAddress(url: URL): PageReading {
  const read = emptyReading();
  const token = pathToken(url);
  if (!token) {
    const [request, consent] = REQUEST.exec(plainPath(url.pathname)) ?? [];
    if (request && url.host === SIGN_IN && /[?&]client_id=/i.test(url.search)) {
      if (!consent) read.tokens.add('path:authorize');
      readRequest(url.searchParams, read.facts);
    }
    if (consent) read.tokens.add('path:consent');
    return read;
  }
  const { code, status } = readAuthError(authErrorOf(url));
  if (code && token === 'path:/signin/oauth/error') read.tokens.add(codeToken('google', code));
  if (status && code) read.tokens.add(makeToken('param', `status=${status}`));
  read.tokens.add(token);
  const app = clientId(url.searchParams.get('client_id'));
  if (app) read.facts.clientId = app;
  return read;
}

/** The parameter as it stands: form decoding would turn a plus sign into a blank. */
function authErrorOf(url: URL): string {
  const raw = /[?&]authError=([^&#]*)/.exec(url.search)?.[1] ?? '';
  try {
    return decodeURIComponent(raw);
  } catch {
    // Cut in the middle of an escape.
    return raw.replace(/%.{0,2}$/, '');
  }
}

function readDocument(doc: Document, url: URL, read: PageReading, look: ScanContext): void {
  if (!doc.body) return;
  const contact = doc.querySelector(CONTACT);
  if (contact && /\S/.test(contact.textContent ?? '') && isVisible(contact))
    read.tokens.add('dom:contact-admin');
  if (isWorking(url.pathname)) return;
  readBlocks(doc.body, (block) => collectTokens(block, look, read, (text) => statedIn(text, read)));
  if (read.tokens.size === 1 && read.tokens.has('path:/signin/oauth/error') && !look.settled) {
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

/** The code and the status a text states, unless the address or an earlier text has named a code. */
function statedIn(text: string, { tokens }: PageReading): string[] {
  const [, status, code] = STATED.exec(text.slice(0, 400)) ?? [];
  if (!status || !code || [...tokens].some((token) => isKind(token, 'code'))) return [];
  return [codeToken('google', code), makeToken('param', `status=${status}`)];
}
