import { findAadstsNumbers } from '../formats';
import { asText } from '../inline-json';
import { addConfigFacts, evaluateXPath, findConfig } from '../microsoft-config';
import { collectTokens, type PageReading, type ScanContext, SHORT_TEXT, type Site } from '../site';
import { type Block, isVisible, readBlocks, readProminent } from '../text-blocks';
import { isKind, makeToken, microsoftToken } from '../token';
import triage, { isWorkingKind, KIND_XPATH } from '../triage/microsoft';

/** Marks a page that a person works on, such as a password form. */
const WORKING_PAGE = 'page:working';

/** Matches page kinds on which every error key counts. */
const ERROR_KIND = /^Converged(Error|Consent|ConditionalAccess)$/;

/** Matches codes of the approval family, which count in the error keys of an unknown page kind, too. */
const APPROVAL_CODE = /^9009([3-8]|4[12]|81)$/;

/** Matches an approval code in any string of the configuration, except in addresses, where anybody can put one. */
const APPROVAL_IN_CONFIG = /"[^"\\/]{0,200}?AADSTS(9009(?:[3-8]|4[12]|81))\b/;

/** Matches the row of the details block that names the code; its labels are English in every language. */
const CODE_ROW = /\bError Code:\s{0,9}(\d{4,8})\b/;

/** Selects what may be the Accept button. */
const ACCEPT_SELECTOR =
  '#idSIButton9,input[type=submit],button[type=submit],[name=ucaccept],.ext-primary,.win-button.button_primary';

/** Selects fields that a person fills in. A child of the body is excluded: the details are copied from such a field. */
const FIELD_SELECTOR = 'body>* textarea:not([readonly]),body>* input[type=text]:not([readonly])';

const GUID_PATTERN = /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/** Time without changes after which the absence of a code or a button counts, in milliseconds. */
const SETTLE_MS = 1_200;

/** Documents that have shown Accept: another view in them without it is no approval screen. */
const documentsWithAccept = new WeakSet<Document>();

/** Display name of the site. */
export const name = 'Microsoft';

export default {
  id: 'microsoft',
  hosts: triage.hosts,
  working: WORKING_PAGE,
  pathToken,
} satisfies Site;

function pathToken({ pathname }: URL): string | undefined {
  const path = pathname.split('/', 6).slice(2).join('/').toLowerCase();
  if (path === 'oauth2/v2.0/authorize' || path === 'oauth2/authorize') return 'path:authorize';
  if (path === 'adminconsent' || path === 'v2.0/adminconsent') return 'path:adminconsent';
  return /^(saml2|wsfed|oauth2\/(?:v2\.0\/)?devicecode|oauth2\/deviceauth)$/.test(path)
    ? 'path:other-request'
    : undefined;
}

export function readDocument(doc: Document, _url: URL, reading: PageReading, scan: ScanContext): void {
  const tokensOfAddress = reading.tokens.size;
  const config = findConfig(doc, scan);
  const kind = pageKind(doc, config);
  readCodes(config, kind, reading);
  let text = '';
  const onBlock = (block: Block) => {
    text += `${block.text}\n`;
    collectTokens(block, scan, reading, findCodes);
  };
  if (isWorkingKind(kind)) {
    readProminent(doc, onBlock, SHORT_TEXT);
    // Support needs the ids only if something is wrong.
    if (reading.tokens.size > tokensOfAddress) addConfigFacts(config, reading.facts);
    // Such a page is reported only if it has a code, a phrase or an address with a token.
    if (reading.tokens.size > 0) reading.tokens.add(WORKING_PAGE);
    return;
  }
  const approval = APPROVAL_IN_CONFIG.exec(scan.memory.config?.text ?? '')?.[1];
  if (approval) reading.tokens.add(microsoftToken(approval));
  if (!doc.body) return;
  readBlocks(doc.body, onBlock);
  const hasDetails = readDetails(text.slice(0, 20_000), reading.tokens);
  const message = asText(config?.strServiceExceptionMessage);
  if (message) {
    const block = { text: message, prominent: false, element: doc.documentElement };
    collectTokens(block, scan, reading, findCodes);
  }
  addConfigFacts(config, reading.facts);
  if (
    !scan.settled &&
    (kind === 'ConvergedError' || (kind && !isRendered(doc.body))) &&
    ![...reading.tokens].some((token) => isKind(token, 'code'))
  ) {
    // The code may not be rendered yet: wait for it instead of reporting the generic error.
    reading.again = SETTLE_MS;
    return;
  }
  if (kind) reading.tokens.add(makeToken('page', kind));
  if (kind === 'ConvergedConsent') readConsentControls(doc, reading, scan);
  else if (hasDetails) reading.tokens.add('dom:debug-details');
}

/**
 * Whether the text of a page holds the details block of an error, in any language: two ids, a time, and a code or a
 * message. A page without an error has the block, too, but neither code nor message. Adds the token of the code.
 */
function readDetails(text: string, tokens: Set<string>): boolean {
  const ids = text.match(GUID_PATTERN) ?? [];
  if (ids.length < 2 || !/\b20\d\d-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return false;
  const code = CODE_ROW.exec(text)?.[1];
  if (code) tokens.add(microsoftToken(code));
  return code !== undefined || /\b(Message:|AADSTS\d)/.test(text);
}

/** Returns Microsoft's name for the kind of page; empty if it has none. */
function pageKind(doc: Document, config: Record<string, unknown> | undefined): string {
  const kind = evaluateXPath(doc, KIND_XPATH) || asText(config?.pgid);
  return kind && /^[A-Za-z]{4,40}$/.test(kind) ? kind : '';
}

function findCodes(text: string): string[] {
  return findAadstsNumbers(text).map(microsoftToken);
}

/** Adds the codes of the configuration. Healthy pages have error keys, too, so the kind of page decides which count. */
function readCodes(config: Record<string, unknown> | undefined, kind: string, reading: PageReading): void {
  if (!config) return;
  for (const code of [asText(config.iErrorCode) ?? '', asText(config.sErrorCode) ?? '']) {
    const counts =
      ERROR_KIND.test(kind) || (isWorkingKind(kind) ? code !== '50058' : APPROVAL_CODE.test(code));
    if (counts && /^\d{4,8}$/.test(code)) reading.tokens.add(microsoftToken(code));
  }
  for (const key of ['strServiceExceptionMessage', 'strMainMessage', 'strAdditionalMessage', 'sErrTxt']) {
    for (const token of findCodes(asText(config[key]) ?? '')) reading.tokens.add(token);
  }
}

/** Adds tokens of the controls of a consent page. One without a way to accept is an approval screen, in any language. */
function readConsentControls(doc: Document, reading: PageReading, scan: ScanContext): void {
  const hadAccept = documentsWithAccept.has(doc);
  const hasForm =
    !hadAccept && Array.from(doc.querySelectorAll<HTMLInputElement>(FIELD_SELECTOR)).some(isForInput);
  // The button of a request form is not Accept: it sends the request.
  const hasAccept = !hasForm && Array.from(doc.querySelectorAll(ACCEPT_SELECTOR)).some(isVisible);
  if (hasForm) reading.tokens.add('dom:request-form');
  if (hasAccept) reading.tokens.add('dom:accept');
  if (hasForm || hadAccept) return;
  // A form's field may be rendered after its button, and a button after the text.
  if (!scan.settled) reading.again = SETTLE_MS;
  else if (hasAccept) documentsWithAccept.add(doc);
  else if (isRendered(doc.body)) reading.tokens.add('dom:no-accept');
}

/** Whether a field is there for a person to fill in; one that contains ids is there for copying. */
function isForInput(field: HTMLInputElement): boolean {
  return isVisible(field) && !field.closest('[aria-hidden=true]') && !field.value.match(GUID_PATTERN);
}

/** Whether the page has rendered anything yet. */
function isRendered(body: HTMLElement): boolean {
  return (
    isVisible(body) &&
    /\S{2}/.test(body.textContent ?? '') &&
    body.querySelector('a,button,h1,[role=heading],p,div') !== null
  );
}
