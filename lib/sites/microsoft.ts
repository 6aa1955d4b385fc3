import { aadstsCodes, clientId, domain, guid, instant, readRequest, tenant } from '../forms';
import { isVisible, readBlocks, readProminent } from '../page';
import { type Look, type Reading, reading, readPhrases, type Site } from '../reading';
import { plain, readScriptConfig } from '../script-config';

/** Global, US Government and China clouds with their aliases that still serve sign-in pages. */
const HOSTS = [
  'login.microsoftonline.com',
  'login.microsoft.com',
  'login.windows.net',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
  'login.chinacloudapi.cn',
];

/** Kinds of page a person works on; their texts (an organisation's own among them) are no errors. */
const WORKING = new Set([
  'ConvergedSignIn',
  'ConvergedTFA',
  'ConvergedProofUpRedirect',
  'KmsiInterrupt',
  'CmsiInterrupt',
  'ConvergedChangePassword',
]);

/** Kinds whose error keys speak for themselves. */
const TELLING = new Set(['ConvergedError', 'ConvergedConsent', 'ConvergedConditionalAccess']);

/** Codes of the approval family: believed in the error keys of a page kind we do not know. */
const APPROVAL = new Set(['90093', '90094', '90095', '90096', '90097', '90098', '900941', '900981']);

const ACCEPT =
  '#idSIButton9,input[type=submit],button[type=submit],[name=ucaccept],.ext-primary,.win-button.button_primary';

/** How long a page must stand still before the absence of a button counts, in milliseconds. */
const SETTLE = 1_200;

export default {
  id: 'microsoft',
  name: 'Microsoft',
  matches: HOSTS.map((host) => `https://${host}/*`),
  owns: (url) => url.protocol === 'https:' && HOSTS.includes(url.host),
  readAddress,
  readDocument,
} satisfies Site;

/** Authorize and admin consent addresses name the app, the tenant and what is asked for. */
function readAddress(url: URL): Reading {
  const read = reading();
  const [, first = '', ...rest] = url.pathname.split('/', 6);
  const path = rest.join('/').toLowerCase();
  if (path === 'oauth2/v2.0/authorize' || path === 'oauth2/authorize') read.tokens.add('path:authorize');
  else if (path === 'adminconsent' || path === 'v2.0/adminconsent') read.tokens.add('path:adminconsent');
  else return read;
  readRequest(url.searchParams, read.facts);
  const named = tenant(decode(first)) ?? domain(url.searchParams.get('domain_hint'));
  if (named) read.facts.tenant = named;
  return read;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

function readDocument(doc: Document, _url: URL, read: Reading, look: Look): void {
  const config = findConfig(doc);
  const kind = pageKind(doc, config);
  if (config) {
    readCodes(config, kind, read);
    readFacts(config, read);
  }
  if (!doc.body) return;
  const working = kind !== undefined && WORKING.has(kind);
  const blocks = working ? readProminent(doc) : readBlocks(doc.body);
  for (const block of blocks) {
    for (const code of aadstsCodes(block.text)) if (isVisible(block.element)) read.tokens.add(`code:${code}`);
  }
  readPhrases(blocks, look, read);
  const message = plain(config?.strServiceExceptionMessage);
  if (message && !working)
    readPhrases([{ text: message, prominent: false, element: doc.documentElement }], look, read);
  if (working) {
    // On a page a person works on, only a code, a phrase or a telling address is worth reporting.
    if (read.tokens.size > 0) read.tokens.add('page:working');
    return;
  }
  if (
    kind === 'ConvergedError' &&
    !look.settled &&
    ![...read.tokens].some((token) => token.startsWith('code:'))
  ) {
    // The code may be about to be drawn; the general answer can wait.
    read.again = SETTLE;
    return;
  }
  if (kind) read.tokens.add(`page:${kind}`);
  if (kind === 'ConvergedConsent') readConsentControls(doc, read, look);
  else if (hasErrorDetails(blocks.map((block) => block.text))) read.tokens.add('dom:debug-details');
}

/** The page's own configuration script: `$Config={…JSON…};`. */
function findConfig(doc: Document): Record<string, unknown> | undefined {
  for (const script of Array.from(doc.scripts).slice(0, 40)) {
    const text = script.src ? '' : (script.textContent ?? '');
    if (text.includes('$Config=')) return readScriptConfig(text, '$Config=');
  }
  return undefined;
}

function pageKind(doc: Document, config: Record<string, unknown> | undefined): string | undefined {
  const meta = doc.querySelector('meta[name=PageID]')?.getAttribute('content');
  const kind = meta || plain(config?.pgid);
  return kind && /^[A-Za-z]{4,40}$/.test(kind) ? kind : undefined;
}

/** Which keys count depends on the kind of page: healthy pages carry error keys too. */
function readCodes(config: Record<string, unknown>, kind: string | undefined, read: Reading): void {
  const add = (digits: string | undefined) => {
    if (digits && /^\d{4,8}$/.test(digits)) read.tokens.add(`code:AADSTS${digits}`);
  };
  const numbers = [plain(config.iErrorCode), plain(config.sErrorCode)];
  if (kind !== undefined && TELLING.has(kind)) numbers.forEach(add);
  else if (kind !== undefined && WORKING.has(kind)) numbers.filter((code) => code !== '50058').forEach(add);
  else numbers.filter((code) => code !== undefined && APPROVAL.has(code)).forEach(add);
  for (const key of ['strServiceExceptionMessage', 'strMainMessage', 'strAdditionalMessage', 'sErrTxt']) {
    for (const code of aadstsCodes(plain(config[key]) ?? '')) read.tokens.add(`code:${code}`);
  }
}

function readFacts(config: Record<string, unknown>, { facts }: Reading): void {
  const correlation = guid(plain(config.correlationId));
  if (correlation) facts.correlationId = correlation;
  const request = guid(plain(config.sessionId));
  if (request) facts.requestId = request;
  const details = config.serverDetails;
  const time = instant(
    typeof details === 'object' && details ? (details as Record<string, unknown>).rt : undefined,
  );
  if (time) facts.time = time;
  const named = facts.tenant ?? tenantOf(config);
  if (named) facts.tenant = named;
  const app = facts.clientId ?? clientOf(config);
  if (app) facts.clientId = app;
}

/** The directory in one of the addresses the page itself will go to. */
function tenantOf(config: Record<string, unknown>): string | undefined {
  for (const key of ['urlResume', 'urlCancel', 'urlFidoLogin', 'urlPost']) {
    const found = tenant(
      /^https:\/\/login\.[a-z.]{6,40}\/([0-9a-f-]{36})\//i.exec(
        (plain(config[key]) ?? '').slice(0, 120),
      )?.[1],
    );
    if (found) return found;
  }
  return undefined;
}

/** The app's id in the error message or in the parameters the page carries on. */
function clientOf(config: Record<string, unknown>): string | undefined {
  const message = plain(config.strServiceExceptionMessage)?.slice(0, 2_000) ?? '';
  const named = clientId(
    /(?:application|identifier|client app id:?)[^.]{0,200}?'?([0-9a-f]{8}-[0-9a-f-]{27})'?/i.exec(
      message,
    )?.[1],
  );
  if (named) return named;
  for (const key of ['urlTenantedEndpointFormat', 'urlMsaSignUp', 'urlPostMsa']) {
    const found = guid(
      /[?&](?:client_id|fci)=([0-9a-f-]{36})(?:&|$)/i.exec((plain(config[key]) ?? '').slice(0, 8_000))?.[1],
    );
    if (found) return found;
  }
  return undefined;
}

/** A consent page without a way to accept is an approval screen, in whatever language. */
function readConsentControls(doc: Document, read: Reading, look: Look): void {
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
  const ids = all.match(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi) ?? [];
  return ids.length >= 2 && /\b20\d\d-\d\d-\d\d[T ]\d\d:\d\d/.test(all);
}
