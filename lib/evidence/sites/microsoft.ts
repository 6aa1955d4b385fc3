import { findAadstsNumbers } from '../formats';
import { asText } from '../inline-json';
import { ask, findConfig, noteConfigFacts } from '../microsoft-config';
import { collectTokens, type PageReading, type ScanContext, SHORT, type Site } from '../site';
import { type Block, isVisible, readBlocks, readProminent } from '../text-blocks';
import { isKind, makeToken, microsoftToken } from '../token';
import triage, { isWorkingKind, KIND } from '../triage/microsoft';

/** What the address says on such a page counts only with it. */
const WORKING_PAGE = 'page:working';

/** Kinds whose error keys speak for themselves. */
const TELLING = /^Converged(Error|Consent|ConditionalAccess)$/;

/** Codes of the approval family: believed in the error keys of a page kind we do not know. */
const APPROVAL = /^9009([3-8]|4[12]|81)$/;

/** One of them in any text of the configuration, but for addresses, which hold what anybody wishes. */
const APPROVAL_TEXT = /"[^"\\/]{0,200}?AADSTS(9009(?:[3-8]|4[12]|81))\b/;

/** The row of the details block that names the code; its labels are English in every language. */
const CODE_ROW = /\bError Code:\s{0,9}(\d{4,8})\b/;

const ACCEPT =
  '#idSIButton9,input[type=submit],button[type=submit],[name=ucaccept],.ext-primary,.win-button.button_primary';

/** What a person writes into; the text that the details are copied from is a child of the body. */
const FIELD = 'body>* textarea:not([readonly]),body>* input[type=text]:not([readonly])';

const ID = /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/** How long a page must stand still before the absence of a button counts, in milliseconds. */
const SETTLE = 1_200;

/** Documents in which Accept has been seen: another view of one is no refusal. */
const accepted = new WeakSet<Document>();

/** Whose pages these are, for people. */
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

export function readDocument(doc: Document, _url: URL, read: PageReading, look: ScanContext): void {
  const asked = read.tokens.size;
  const config = findConfig(doc, look);
  const kind = pageKind(doc, config);
  readCodes(config, kind, read);
  let all = '';
  const take = (block: Block) => {
    all += `${block.text}\n`;
    collectTokens(block, look, read, codesIn);
  };
  if (isWorkingKind(kind)) {
    readProminent(doc, take, SHORT);
    // Where nothing is wrong, nobody asks for the ids that support wants.
    if (read.tokens.size > asked) noteConfigFacts(config, read.facts);
    // On a page a person works on, only a code, a phrase or a telling address is worth reporting.
    if (read.tokens.size > 0) read.tokens.add(WORKING_PAGE);
    return;
  }
  const approval = APPROVAL_TEXT.exec(look.memory.config?.text ?? '')?.[1];
  if (approval) read.tokens.add(microsoftToken(approval));
  if (!doc.body) return;
  readBlocks(doc.body, take);
  const details = readDetails(all.slice(0, 20_000), read.tokens);
  const message = asText(config?.strServiceExceptionMessage);
  if (message)
    collectTokens({ text: message, prominent: false, element: doc.documentElement }, look, read, codesIn);
  noteConfigFacts(config, read.facts);
  if (
    !look.settled &&
    (kind === 'ConvergedError' || (kind && !isDrawn(doc.body))) &&
    ![...read.tokens].some((token) => isKind(token, 'code'))
  ) {
    // The code may be about to be drawn; the general answer of the kind can wait.
    read.again = SETTLE;
    return;
  }
  if (kind) read.tokens.add(makeToken('page', kind));
  if (kind === 'ConvergedConsent') readConsentControls(doc, read, look);
  else if (details) read.tokens.add('dom:debug-details');
}

/**
 * Two ids, a point in time, and a code or a message: the details block of an error page, whatever its language. A page
 * without an error has the block, too, but neither of these. Adds the code of its row.
 */
function readDetails(text: string, tokens: Set<string>): boolean {
  const ids = text.match(ID) ?? [];
  if (ids.length < 2 || !/\b20\d\d-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return false;
  const code = CODE_ROW.exec(text)?.[1];
  if (code) tokens.add(microsoftToken(code));
  return code !== undefined || /\b(Message:|AADSTS\d)/.test(text);
}

/** The kind of page, or an empty text. */
function pageKind(doc: Document, config: Record<string, unknown> | undefined): string {
  const kind = ask(doc, KIND) || asText(config?.pgid);
  return kind && /^[A-Za-z]{4,40}$/.test(kind) ? kind : '';
}

function codesIn(text: string): string[] {
  return findAadstsNumbers(text).map(microsoftToken);
}

/** Which keys count depends on the kind of page: healthy pages carry error keys too. */
function readCodes(config: Record<string, unknown> | undefined, kind: string, read: PageReading): void {
  if (!config) return;
  for (const code of [asText(config.iErrorCode) ?? '', asText(config.sErrorCode) ?? '']) {
    const counts = TELLING.test(kind) || (isWorkingKind(kind) ? code !== '50058' : APPROVAL.test(code));
    if (counts && /^\d{4,8}$/.test(code)) read.tokens.add(microsoftToken(code));
  }
  for (const key of ['strServiceExceptionMessage', 'strMainMessage', 'strAdditionalMessage', 'sErrTxt']) {
    for (const token of codesIn(asText(config[key]) ?? '')) read.tokens.add(token);
  }
}

/** A consent page without a way to accept is an approval screen, in whatever language. */
function readConsentControls(doc: Document, read: PageReading, look: ScanContext): void {
  const open = accepted.has(doc);
  const form = !open && Array.from(doc.querySelectorAll<HTMLInputElement>(FIELD)).some(isFilledIn);
  // The button of a request form sends the request.
  const accept = !form && Array.from(doc.querySelectorAll(ACCEPT)).some(isVisible);
  if (form) read.tokens.add('dom:request-form');
  if (accept) read.tokens.add('dom:accept');
  if (form || open) return;
  // The field of a form may come after its button, and a button after the text.
  if (!look.settled) read.again = SETTLE;
  else if (accept) accepted.add(doc);
  else if (isDrawn(doc.body)) read.tokens.add('dom:no-accept');
}

/** Whether a person fills this field in; one that holds ids is there for copying. */
function isFilledIn(field: HTMLInputElement): boolean {
  return isVisible(field) && !field.closest('[aria-hidden=true]') && !field.value.match(ID);
}

/** Whether anything has been drawn yet. */
function isDrawn(body: HTMLElement): boolean {
  return (
    isVisible(body) &&
    /\S{2}/.test(body.textContent ?? '') &&
    body.querySelector('a,button,h1,[role=heading],p,div') !== null
  );
}
