import {
  AMBIGUOUS_IMAP_CODES as IMAP_ORDINARY,
  UNAMBIGUOUS_IMAP_CODES as IMAP_TELLING,
  PASSWORD_ERROR_NUMBERS as PROGRAM_NUMBERS,
} from '../../../catalog/codes/replies';
import { repliesIn } from '../../../evidence/server-replies';
import { codeToken, makeToken } from '../../../evidence/token';
import type { RuleIndex } from '../../rule-index';
import { isIn, placesOf } from '../matching/gate';
import { isBlamed } from './oauth';

/** What a reply about signing in, sending or the mailbox speaks of. */
const ABOUT_MAIL =
  /auth|credential|log ?in|login|log on|logon|password|user ?name|relay|starttls|\btls\b|encrypt|sender|mailbox|quota|connection|authorized|prohibit|recipient|smtp|unable to|mail\b|limit|try again|account/i;

/** Mail that failed, right before the status that says why. */
const FAILED_MAIL =
  /(?:smtp|imap|mail|sending)[^\n]{0,60}(?:error|fail|reject|refus|denied|returned)[^\n]{0,24}$/i;

/** An enhanced status code without a reply's number, where it opens a sentence. */
const STATUS =
  /(?:^|[\n"'(:>#<]|(?:smtp|error|code|status|fehler|erreur|said|dsn)[ =:]{1,3})\s{0,3}([245]\.\d{1,2}\.\d{1,3})(?![\d.])(?=[ ;:,]{1,3}[A-Z"'<a-z]|\s{0,3}$|[>)])/g;

/** A reply's number alone, where a reply begins: at a line, after `said:` or `error:`, in brackets, after a mark. */
const REPLY =
  /(?:^|[\n("'<>*~\]]|(?:said|error|reply|response|code|login|failed|server|smtp|status|returned|rejected|fehler|:)[:=]?)\s{0,3}(4[235][0-9]|5[02357][0-9])(?:[ -]|, ?b?["'])\s{0,2}([^\n]{3,100})/gi;

/** Numbers of replies that speak of signing in themselves; the others need their sentence. */
const SIGN_IN = new Set(['432', '454', '525', '530', '534', '535', '538', '523']);

const SIGN_IN_WORDS =
  /auth|credential|log ?in\b|login|log on|logon|password|user ?name|starttls|\btls\b|encrypt|account|sasl|mechanism|passwor[td]|kennwort|contraseñ|mot de passe|senha|hasł/i;

/** What an IMAP server refuses when somebody signs in. */
const IMAP_SIGN_IN =
  /^(?:\[?alert\]? )?(?:login|authenticate|authentication|auth|invalid (?:credentials|login|user|password)|incorrect (?:login|user|password)|logon|sign-?in|bad (?:login|password|user)|(?:username|user name|password)\b)/i;

/** Response codes of POP (RFC 3206) as libraries hand them on. */
const POP_CODE = /(?<![\w/])SYS\/(TEMP|PERM)(?![\w/])/g;

const BRACKETED = /\[([A-Z][A-Z-]{3,23})(?: [^\]\n]{0,300})?\]/g;

/** What a server refuses without a code, when somebody signs in. */
const LOGIN_REFUSED = 'login-refused';

const PROGRAM_NUMBER = /\b0x800[0-9a-f]{5}\b/gi;

const UPPER_CASE = /(?<![\w[.])[A-Z]{5,20}(?![\w\]])/g;

/** A status or a number of a reply that is all that somebody pasted, perhaps with a word for what it is. */
const ALONE =
  /^[\s"'([#<]{0,3}(?:(?:smtp|e?-?mail|server|dsn|error|code|status|reply|response|fehler|erreur|reason)[\s:=#-]{1,3}){0,4}(?:([245]\.\d{1,2}\.\d{1,3})|(4[35][0-9]|5[23][0-9]))[\s"'\])>.,;:!]{0,3}(?:smtp|error)?[\s"'.!]{0,3}$/i;

/** A library's own words for an answer whose server it does not show. */
const LIBRARY_IMAP =
  /Authentication(?:Failed)?Exception: (?:AUTHENTICATE|LOGIN) fail|\bcannot login, user or password wrong\b|(?:^|\n|\b(?:IMAP|imap)[^\n]{0,40}: )(?:b(?=["']))?["' ]{0,3}(?:AUTHENTICATE|LOGIN) failed\b/;

/** What only Exchange's IMAP server says when it does not take a command; libraries leave out the `BAD` before it. */
const EXCHANGE_COMMAND = /(?:^|[\n:"'[(\]>])\s{0,2}Command Error\. ?1\d\b/;

/** The protocol, or the library for it whose errors have this field. */
const IMAP = /\bimap|source: 'authentication'/i;

/** What Gmail's IMAP server answers, in these words alone; an id of the connection may follow. */
const GMAIL_REFUSAL =
  /(?:^|[\n:"'[(\]])\s?Invalid credentials(?: \(Failure\)| [a-z0-9]{12,24})?["')\]]?\s{0,3}(?:[.\n}\]]|$)/;

/** Whether a text quotes what only a server of IMAP or POP says: a refusal with a code, or with a sentence. */
export function isRefusal(text: string): boolean {
  return repliesIn(text).some(
    ([, codes, answer, words = '']) =>
      answer === '-ERR' || (answer && (codes.length > 0 || /^[A-Z]/.test(words))),
  );
}

/** Tokens of what mail servers answer: SMTP, IMAP and POP. */
export function* replyCodes(text: string, index: RuleIndex): Generator<string> {
  const known = (token: string) => index.clauses.has(token);
  for (const [protocol, codes, answer, words = ''] of repliesIn(text)) {
    yield* codes.map((code) => codeToken(protocol, code)).filter(known);
    if (codes.length > 0 && codes[0] !== 'ALERT') continue;
    if (answer === '-ERR' ? SIGN_IN_WORDS.test(words) : answer === 'NO' && IMAP_SIGN_IN.test(words))
      yield codeToken(protocol, LOGIN_REFUSED);
  }
  yield* bareSmtpCodes(text, known);
  yield* bareImapCodes(text);
  for (const [, kind = ''] of placesOf(POP_CODE, text)) yield codeToken('pop', `SYS-${kind}`);
  for (const [number] of placesOf(PROGRAM_NUMBER, text))
    if (PROGRAM_NUMBERS.has(number.toLowerCase())) yield codeToken('pop', LOGIN_REFUSED);
}

/** SMTP's numbers and statuses each without the other. */
function* bareSmtpCodes(text: string, known: (token: string) => boolean): Generator<string> {
  const [, alone, number = ''] = (text.length <= 60 && ALONE.exec(text)) || [];
  if (alone && known(codeToken('smtp', alone))) yield codeToken('smtp', alone);
  if (SIGN_IN.has(number)) yield codeToken('smtp', number);
  for (const { 0: found, 1: status = '', index } of placesOf(STATUS, text)) {
    const at = index + found.length - status.length;
    // Versions look the same.
    const token = codeToken('smtp', status);
    const told =
      ABOUT_MAIL.test(text.slice(at, at + 160)) || FAILED_MAIL.test(text.slice(Math.max(0, at - 80), at));
    if (known(token) && told) yield token;
  }
  for (const [, reply = '', words = ''] of placesOf(REPLY, text))
    if (SIGN_IN.has(reply) ? SIGN_IN_WORDS.test(words) : ABOUT_MAIL.test(words))
      yield codeToken('smtp', reply);
}

/** IMAP's codes as libraries hand them on: without the answer before them. */
function* bareImapCodes(text: string): Generator<string> {
  const named = isIn(IMAP, text);
  for (const [, code = ''] of placesOf(BRACKETED, text))
    if (IMAP_TELLING.has(code) || (named && IMAP_ORDINARY.has(code))) yield codeToken('imap', code);
  for (const { 0: code, index: at } of placesOf(UPPER_CASE, text))
    if (
      (IMAP_TELLING.has(code) || (IMAP_ORDINARY.has(code) && isExplained(text, at + code.length))) &&
      isBlamed(text, at, code)
    )
      yield codeToken('imap', code);
  if (isIn(LIBRARY_IMAP, text)) yield codeToken('imap', LOGIN_REFUSED);
  if (isIn(EXCHANGE_COMMAND, text)) yield makeToken('sentence', 'microsoft/mailbox-not-opened');
  if (!named || !isIn(GMAIL_REFUSAL, text)) return;
  yield codeToken('imap', LOGIN_REFUSED);
  yield makeToken('sentence', 'google/app-password');
}

/** Whether a sentence about signing in stands behind a code: `(EXPIRED) Password expired`. */
function isExplained(text: string, end: number): boolean {
  const [, words = ''] = /^\)? \(?([^\n]{3,80})/.exec(text.slice(end, end + 90)) ?? [];
  return SIGN_IN_WORDS.test(words);
}

/** A line of a log: when, how bad, and then the sentence. */
const LOG_LINE =
  /(^|\n)((?:[^\n]{0,40}?\d\d:\d\d[^\n]{0,30}?)?\[?\b(?:ERROR|WARN|WARNING|FATAL|CRITICAL|SEVERE)\b\]?)[ \t]{1,8}(?=[^\s\d:–-])/g;

/** A text in whose logs a colon stands where the sentence begins. */
export function markLogLines(text: string): string {
  return text.replace(LOG_LINE, '$1$2: ');
}

/** A line with which a test runner ticks off what went well. */
const TICKED = /^[ \t]{0,12}(?:[✓✔√]|PASS\b|ok \d{1,5}\b)[^\n]{0,2000}$/gmu;

/** A text without what a test runner ticked off: the names of its tests quote errors, and nothing failed there. */
export function withoutTicked(text: string): string {
  return text.replace(TICKED, '');
}

/** A line of a reply with its status; the number may be missing where a library has taken it off. */
const REPLY_LINE = /^[\s<>*~]{0,8}(?:[245]\d\d[- ])?([245]\.\d{1,2}\.\d{1,3})\s{1,3}(?=\S)/;

/** A reply of several lines as one: each further line repeats the number, in the middle of the sentence. */
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
