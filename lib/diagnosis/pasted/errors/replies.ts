import {
  AMBIGUOUS_IMAP_CODES,
  PASSWORD_ERROR_NUMBERS,
  UNAMBIGUOUS_IMAP_CODES,
} from '../../../catalog/codes/replies';
import { FAILURES } from '../../../catalog/failures';
import { findReplies } from '../../../evidence/server-replies';
import { codeToken, makeToken } from '../../../evidence/token';
import type { RuleIndex } from '../../rule-index';
import { findMatches, isIn } from '../matching/prefilter';
import { isErrorContext } from './oauth';

/** Matches a word of a reply about signing in, sending or the mailbox. */
const ABOUT_MAIL =
  /auth|credential|log ?in|login|log on|logon|password|user ?name|relay|starttls|\btls\b|encrypt|sender|mailbox|quota|connection|authorized|prohibit|recipient|smtp|unable to|mail\b|limit|try again|account/i;

/** Matches words for mail that failed, right before the status that says why. */
const MAIL_FAILED_BEFORE =
  /(?:smtp|imap|mail|sending)[^\n]{0,60}(?:error|fail|reject|refus|denied|returned)[^\n]{0,24}$/i;

/** Matches an enhanced status code without a reply code, where it begins a sentence. */
const STATUS =
  /(?:^|[\n"'(:>#<]|(?:smtp|error|code|status|fehler|erreur|said|dsn)[ =:]{1,3})\s{0,3}([245]\.\d{1,2}\.\d{1,3})(?![\d.])(?=[ ;:,]{1,3}[A-Z"'<a-z]|\s{0,3}$|[>)])/g;

/** Matches a reply code alone, where a reply may begin (a line, after `said:`, in brackets), and the reply's text. */
const REPLY =
  /(?:^|[\n("'<>*~\]]|(?:said|error|reply|response|code|login|failed|server|smtp|status|returned|rejected|fehler|:)[:=]?)\s{0,3}(4[235][0-9]|5[02357][0-9])(?:[ -]|, ?b?["'])\s{0,2}([^\n]{3,100})/gi;

/** Reply codes that are about signing in. */
const SIGN_IN_CODES = new Set(['432', '454', '525', '530', '534', '535', '538', '523']);

/** Matches a word about signing in or encryption. */
const SIGN_IN_WORDS =
  /auth|credential|log ?in\b|login|log on|logon|password|user ?name|starttls|\btls\b|encrypt|account|sasl|mechanism|passwor[td]|kennwort|contraseñ|mot de passe|senha|hasł/i;

/** Matches the text of an IMAP server's reply that refuses a sign-in. */
const IMAP_SIGN_IN_REFUSED =
  /^(?:\[?alert\]? )?(?:login|authenticate|authentication|auth|invalid (?:credentials|login|user|password)|incorrect (?:login|user|password)|logon|sign-?in|bad (?:login|password|user)|(?:username|user name|password)\b)/i;

/** Matches response codes of POP (RFC 3206) as libraries pass them on. */
const POP_CODE = /(?<![\w/])SYS\/(TEMP|PERM)(?![\w/])/g;

/** Matches a response code in brackets. */
const BRACKETED_CODE = /\[([A-Z][A-Z-]{3,23})(?: [^\]\n]{0,300})?\]/g;

/** Value of the token for a refused sign-in without a response code. */
const LOGIN_REFUSED = 'login-refused';

/** Matches an error number of Microsoft's mail programs. */
const PROGRAM_NUMBER = /\b0x800[0-9a-f]{5}\b/gi;

/** Matches what may be a response code without its brackets. */
const UPPER_CASE = /(?<![\w[.])[A-Z]{5,20}(?![\w\]])/g;

/** Matches a text that is only a status or a reply code, perhaps with words for what it is. */
const ONLY_A_CODE =
  /^[\s"'([#<]{0,3}(?:(?:smtp|e?-?mail|server|dsn|error|code|status|reply|response|fehler|erreur|reason)[\s:=#-]{1,3}){0,4}(?:([245]\.\d{1,2}\.\d{1,3})|(4[35][0-9]|5[23][0-9]))[\s"'\])>.,;:!]{0,3}(?:smtp|error)?[\s"'.!]{0,3}$/i;

/** Matches libraries' own messages for a refused sign-in, which do not quote the server. */
const LIBRARY_SIGN_IN_REFUSED =
  /Authentication(?:Failed)?Exception: (?:AUTHENTICATE|LOGIN) fail|\bcannot login, user or password wrong\b|(?:^|\n|\b(?:IMAP|imap)[^\n]{0,40}: )(?:b(?=["']))?["' ]{0,3}(?:AUTHENTICATE|LOGIN) failed\b/;

/** Matches the reply with which only Exchange's IMAP server refuses a command; libraries drop the `BAD` before it. */
const EXCHANGE_COMMAND_ERROR = /(?:^|[\n:"'[(\]>])\s{0,2}Command Error\. ?1\d\b/;

/** Matches IMAP's name, or the field in the errors of a library for it. */
const IMAP = /\bimap|source: 'authentication'/i;

/** Matches the reply of Gmail's IMAP server to a refused sign-in; an id of the connection may follow. */
const GMAIL_SIGN_IN_REFUSED =
  /(?:^|[\n:"'[(\]])\s?Invalid credentials(?: \(Failure\)| [a-z0-9]{12,24})?["')\]]?\s{0,3}(?:[.\n}\]]|$)/;

/** Tells whether a text quotes a refusal of an IMAP or POP server, with a response code or a sentence. */
export function quotesRefusal(text: string): boolean {
  return findReplies(text).some(
    ([, codes, answer, words = '']) =>
      answer === '-ERR' || (answer && (codes.length > 0 || /^[A-Z]/.test(words))),
  );
}

/** Yields tokens for the replies of mail servers: SMTP, IMAP and POP. */
export function* replyCodes(text: string, index: RuleIndex): Generator<string> {
  const known = (token: string) => index.clauses.has(token);
  for (const [protocol, codes, answer, words = ''] of findReplies(text)) {
    yield* codes.map((code) => codeToken(protocol, code)).filter(known);
    if (codes.length > 0 && codes[0] !== 'ALERT') continue;
    if (answer === '-ERR' ? SIGN_IN_WORDS.test(words) : answer === 'NO' && IMAP_SIGN_IN_REFUSED.test(words))
      yield codeToken(protocol, LOGIN_REFUSED);
  }
  yield* bareSmtpCodes(text, known);
  yield* bareImapCodes(text);
  for (const [, kind = ''] of findMatches(POP_CODE, text)) yield codeToken('pop', `SYS-${kind}`);
  for (const [number] of findMatches(PROGRAM_NUMBER, text))
    if (PASSWORD_ERROR_NUMBERS.has(number.toLowerCase())) yield codeToken('pop', LOGIN_REFUSED);
}

/** Yields tokens for reply codes and statuses of SMTP of which one stands without the other. */
function* bareSmtpCodes(text: string, known: (token: string) => boolean): Generator<string> {
  const [, alone, number = ''] = (text.length <= 60 && ONLY_A_CODE.exec(text)) || [];
  if (alone && known(codeToken('smtp', alone))) yield codeToken('smtp', alone);
  if (SIGN_IN_CODES.has(number)) yield codeToken('smtp', number);
  for (const { 0: found, 1: status = '', index } of findMatches(STATUS, text)) {
    const at = index + found.length - status.length;
    const token = codeToken('smtp', status);
    // A version number looks the same.
    const isAboutMail =
      ABOUT_MAIL.test(text.slice(at, at + 160)) ||
      MAIL_FAILED_BEFORE.test(text.slice(Math.max(0, at - 80), at));
    if (known(token) && isAboutMail) yield token;
  }
  for (const [, reply = '', words = ''] of findMatches(REPLY, text))
    if (SIGN_IN_CODES.has(reply) ? SIGN_IN_WORDS.test(words) : ABOUT_MAIL.test(words))
      yield codeToken('smtp', reply);
}

/** Yields tokens for response codes of IMAP that libraries pass on without the `NO` or `BAD` before them. */
function* bareImapCodes(text: string): Generator<string> {
  const isImap = isIn(IMAP, text);
  for (const [, code = ''] of findMatches(BRACKETED_CODE, text))
    if (UNAMBIGUOUS_IMAP_CODES.has(code) || (isImap && AMBIGUOUS_IMAP_CODES.has(code)))
      yield codeToken('imap', code);
  for (const { 0: code, index: at } of findMatches(UPPER_CASE, text))
    if (
      (UNAMBIGUOUS_IMAP_CODES.has(code) ||
        (AMBIGUOUS_IMAP_CODES.has(code) && isExplained(text, at + code.length))) &&
      isErrorContext(text, at, code)
    )
      yield codeToken('imap', code);
  if (isIn(LIBRARY_SIGN_IN_REFUSED, text)) yield codeToken('imap', LOGIN_REFUSED);
  if (isIn(EXCHANGE_COMMAND_ERROR, text)) yield makeToken('sentence', FAILURES.microsoftMailboxNotOpened);
  if (!isImap || !isIn(GMAIL_SIGN_IN_REFUSED, text)) return;
  yield codeToken('imap', LOGIN_REFUSED);
  yield makeToken('sentence', FAILURES.googleAppPassword);
}

/** Tells whether a sentence about signing in follows a code: `(EXPIRED) Password expired`. */
function isExplained(text: string, end: number): boolean {
  const [, words = ''] = /^\)? \(?([^\n]{3,80})/.exec(text.slice(end, end + 90)) ?? [];
  return SIGN_IN_WORDS.test(words);
}

/** Matches the start of a log line: time and level. */
const LOG_LINE =
  /(^|\n)((?:[^\n]{0,40}?\d\d:\d\d[^\n]{0,30}?)?\[?\b(?:ERROR|WARN|WARNING|FATAL|CRITICAL|SEVERE)\b\]?)[ \t]{1,8}(?=[^\s\d:–-])/g;

/** Returns a text with a colon before the message of each log line. */
export function markLogLines(text: string): string {
  return text.replace(LOG_LINE, '$1$2: ');
}

/** Matches a line of a test runner about a test that passed. */
const PASSED_TEST = /^[ \t]{0,12}(?:[✓✔√]|PASS\b|ok \d{1,5}\b)[^\n]{0,2000}$/gmu;

/** Returns a text without the lines about passed tests, whose names may quote errors. */
export function withoutPassedTests(text: string): string {
  return text.replace(PASSED_TEST, '');
}

/** Matches the start of a reply line with a status; libraries may have removed the reply code. */
const REPLY_LINE = /^[\s<>*~]{0,8}(?:[245]\d\d[- ])?([245]\.\d{1,2}\.\d{1,3})\s{1,3}(?=\S)/;

/** Returns a text with replies of several lines joined, without the status that each further line repeats. */
export function unfoldReplies(text: string): string {
  if (!/[245]\.\d{1,2}\.\d/.test(text)) return text;
  let before = '';
  let joined = '';
  for (const line of text.split(/\r?\n|\\r\\n|\\n/)) {
    const [start = '', status = ''] = REPLY_LINE.exec(line) ?? [];
    joined += status && before.includes(status) ? ` ${line.slice(start.length)}` : `\n${line}`;
    before = line;
  }
  return joined.slice(1);
}
