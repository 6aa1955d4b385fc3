import { noteFact } from '../evidence';
import { aadstsNumbers, clientId, guid, instant, tenant } from '../formats';
import { asText, findInlineJson } from '../inline-json';
import { readRequest } from '../oauth';
import { collectTokens, emptyReading, type PageReading, type ScanContext, SHORT, type Site } from '../site';
import { type Block, isVisible, readBlocks, readProminent } from '../text-blocks';
import { isKind, makeToken, microsoftToken } from '../token';

/** Global, US Government and China clouds with their aliases that still serve sign-in pages. */
const HOSTS = [
  'login.microsoftonline.com',
  'login.microsoft.com',
  'login.windows.net',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
  'login.chinacloudapi.cn',
];

/** Kinds of page a person works on; their texts (an organization's own among them) are no errors. */
const WORKING = /^(Converged(SignIn|TFA|ProofUpRedirect|ChangePassword)|[CK]msiInterrupt)$/;

/** Kinds whose error keys speak for themselves. */
const TELLING = /^Converged(Error|Consent|ConditionalAccess)$/;

/** Codes of the approval family: believed in the error keys of a page kind we do not know. */
const APPROVAL = /^9009([3-8]|[48]1)$/;

const ACCEPT =
  '#idSIButton9,input[type=submit],button[type=submit],[name=ucaccept],.ext-primary,.win-button.button_primary';

/** How long a page must stand still before the absence of a button counts, in milliseconds. */
const SETTLE = 1_200;

export default {
  id: 'microsoft',
  name: 'Microsoft',
  hosts: HOSTS,
  readAddress,
  readDocument,
} satisfies Site;

/** Authorize and admin consent addresses name the app, the tenant and what is asked for. */
function readAddress(url: URL): PageReading {
  const read = emptyReading();
  const [, first = '', ...rest] = url.pathname.split('/', 6);
  const path = rest.join('/').toLowerCase();
  if (path === 'oauth2/v2.0/authorize' || path === 'oauth2/authorize') read.tokens.add('path:authorize');
  else if (path === 'adminconsent' || path === 'v2.0/adminconsent') read.tokens.add('path:adminconsent');
  else return read;
  readRequest(url.searchParams, read.facts);
  // A `domain_hint` is anybody's wish, and no organization's name.
  noteFact(read.facts, { tenant: tenant(decode(first)) });
  return read;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

function readDocument(doc: Document, _url: URL, read: PageReading, look: ScanContext): void {
  const asked = read.tokens.size;
  const config = findConfig(doc, look);
  const kind = pageKind(doc, config);
  if (config) readCodes(config, kind, read);
  if (!doc.body) return;
  const working = WORKING.test(kind);
  const texts: string[] = [];
  const take = (block: Block) => {
    texts.push(block.text);
    collectTokens(block, look, read, codesIn);
  };
  if (working) readProminent(doc, take, SHORT);
  else readBlocks(doc.body, take);
  const message = asText(config?.strServiceExceptionMessage);
  if (message && !working)
    collectTokens({ text: message, prominent: false, element: doc.documentElement }, look, read, codesIn);
  if (working) {
    // Where nothing is wrong, nobody asks for the ids that support wants.
    if (config && read.tokens.size > asked) readFacts(config, read);
    // On a page a person works on, only a code, a phrase or a telling address is worth reporting.
    if (read.tokens.size > 0) read.tokens.add('page:working');
    return;
  }
  if (config) readFacts(config, read);
  if (
    kind === 'ConvergedError' &&
    !look.settled &&
    ![...read.tokens].some((token) => isKind(token, 'code'))
  ) {
    // The code may be about to be drawn; the general answer can wait.
    read.again = SETTLE;
    return;
  }
  if (kind) read.tokens.add(makeToken('page', kind));
  if (kind === 'ConvergedConsent') readConsentControls(doc, read, look);
  else if (hasErrorDetails(texts)) read.tokens.add('dom:debug-details');
}

/** The page's own configuration script: `$Config={…JSON…};`. */
function findConfig({ scripts }: Document, { memory }: ScanContext): Record<string, unknown> | undefined {
  const last = Math.min(scripts.length, 40);
  for (let at = 0; at < last; at++) {
    const text = scripts[at]?.text ?? '';
    if (!text.includes('$Config=')) continue;
    if (memory.config?.text !== text) memory.config = { text, value: findInlineJson(text, '$Config=') };
    return memory.config.value;
  }
  return undefined;
}

/** The kind of page, or an empty text. */
function pageKind(doc: Document, config: Record<string, unknown> | undefined): string {
  const meta = doc.querySelector('meta[name=PageID]')?.getAttribute('content');
  const kind = meta || asText(config?.pgid);
  return kind && /^[A-Za-z]{4,40}$/.test(kind) ? kind : '';
}

function codesIn(text: string): string[] {
  return aadstsNumbers(text).map(microsoftToken);
}

/** Which keys count depends on the kind of page: healthy pages carry error keys too. */
function readCodes(config: Record<string, unknown>, kind: string, read: PageReading): void {
  for (const code of [asText(config.iErrorCode) ?? '', asText(config.sErrorCode) ?? '']) {
    const counts = TELLING.test(kind) || (WORKING.test(kind) ? code !== '50058' : APPROVAL.test(code));
    if (counts && /^\d{4,8}$/.test(code)) read.tokens.add(microsoftToken(code));
  }
  for (const key of ['strServiceExceptionMessage', 'strMainMessage', 'strAdditionalMessage', 'sErrTxt']) {
    for (const token of codesIn(asText(config[key]) ?? '')) read.tokens.add(token);
  }
}

function readFacts(config: Record<string, unknown>, { facts }: PageReading): void {
  const details = config.serverDetails as { rt?: unknown } | null | undefined;
  noteFact(facts, {
    correlationId: guid(asText(config.correlationId)),
    requestId: guid(asText(config.sessionId)),
    time: instant(details?.rt),
    tenant: facts.tenant ?? tenantOf(config),
    clientId: facts.clientId ?? clientOf(config),
  });
}

/** The directory in one of the addresses the page itself will go to. */
function tenantOf(config: Record<string, unknown>): string | undefined {
  for (const key of ['urlResume', 'urlCancel', 'urlFidoLogin', 'urlPost']) {
    const found = tenant(
      /^https:\/\/login\.[a-z.]{6,40}\/([0-9a-f-]{36})\//i.exec(
        (asText(config[key]) ?? '').slice(0, 120),
      )?.[1],
    );
    if (found) return found;
  }
  return undefined;
}

/** The app's id in the error message or in the parameters the page carries on. */
function clientOf(config: Record<string, unknown>): string | undefined {
  const message = asText(config.strServiceExceptionMessage)?.slice(0, 2_000) ?? '';
  const named = clientId(
    /(?:application|identifier|client app id:?)[^.]{0,200}?'?([0-9a-f]{8}-[0-9a-f-]{27})'?/i.exec(
      message,
    )?.[1],
  );
  if (named) return named;
  for (const key of ['urlTenantedEndpointFormat', 'urlMsaSignUp', 'urlPostMsa']) {
    const found = guid(
      /[?&](?:client_id|fci)=([0-9a-f-]{36})(?:&|$)/i.exec((asText(config[key]) ?? '').slice(0, 8_000))?.[1],
    );
    if (found) return found;
  }
  return undefined;
}

/** A consent page without a way to accept is an approval screen, in whatever language. */
function readConsentControls(doc: Document, read: PageReading, look: ScanContext): void {
  const form = Array.from(doc.querySelectorAll('textarea')).some(isVisible);
  if (form) read.tokens.add('dom:request-form');
  // The button of a request form sends the request.
  const accept = !form && Array.from(doc.querySelectorAll(ACCEPT)).some(isVisible);
  if (accept) read.tokens.add('dom:accept');
  if (form || accept) return;
  const drawn =
    isVisible(doc.body) &&
    /\S{2}/.test(doc.body.textContent ?? '') &&
    doc.body.querySelector('a,button,h1,[role=heading],p,div');
  if (!drawn) return;
  if (look.settled) read.tokens.add('dom:no-accept');
  else read.again = SETTLE;
}

/** Two ids and a point in time: the details block of an error page, whatever its language. */
function hasErrorDetails(texts: string[]): boolean {
  const all = texts.join('\n').slice(0, 20_000);
  const ids = all.match(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi) ?? [];
  return ids.length >= 2 && /\b20\d\d-\d\d-\d\d[T ]\d\d:\d\d/.test(all);
}
