import {
  EXCHANGE_STATUSES,
  IMAP_ORDINARY,
  IMAP_TELLING,
  POP_CODES,
  PROGRAM_NUMBERS,
} from '../catalog/codes/replies';
import type { RuleIndex } from './diagnose';
import { isBlamed } from './pasted-oauth';

/** What a reply about signing in, sending or the mailbox speaks of. */
const ABOUT_MAIL =
  /auth|credential|log ?in|login|log on|logon|password|user ?name|relay|starttls|\btls\b|encrypt|sender|mailbox|quota|connection|authorized|prohibit|recipient|smtp|unable to|mail\b|limit|try again|account/i;

/** A reply's number with an enhanced status code (RFC 3463): `535 5.7.8`, `550-5.7.1`, `(535, b'5.7.8`, `#550 5.7.60`. */
const ENHANCED = /(?<![\d.\w])([245]\d\d)(?:[ -]|, ?b?["'])[#<]?([245]\.\d{1,2}\.\d{1,3})(?![\d.])/g;

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

/** A tagged or untagged answer of an IMAP server that refuses something. */
const IMAP_REFUSAL =
  /(?:^|[\n"'(>:*]|\b[A-Za-z]{0,8}\d{0,6})\s{0,3}\b(NO|BAD|BYE) (?:\[([A-Z-]{3,24})(?: [^\]\n]{0,300})?\] ?)?([^\n]{0,100})/g;

/** What an IMAP server refuses when somebody signs in. */
const IMAP_SIGN_IN =
  /^(?:\[?alert\]? )?(?:login|authenticate|authentication|auth|invalid (?:credentials|login|user|password)|incorrect (?:login|user|password)|logon|sign-?in|bad (?:login|password|user)|(?:username|user name|password)\b)/i;

const BRACKETED = /\[([A-Z][A-Z-]{3,23})(?: [^\]\n]{0,300})?\]/g;

const UPPER_CASE = /(?<![\w[.])[A-Z]{8,20}(?![\w\]])/g;

const POP_REFUSAL = /-ERR\b ?(?:\[([A-Z/-]{4,12})\] ?)?([^\n]{0,100})/g;

/** A library's own words for an answer whose server it does not show. */
const LIBRARY_IMAP =
  /AuthenticationFailedException: (?:AUTHENTICATE|LOGIN) fail|(?:^|\n)["' ]{0,3}(?:AUTHENTICATE|LOGIN) failed\b/;

/** The protocol, or the library for it whose errors have this field. */
const IMAP = /\bimap|source: 'authentication'/i;

/** What Gmail's IMAP server answers, in these words alone; an id of the connection may follow. */
const GMAIL_REFUSAL =
  /(?:^|[\n:"'[(\]])\s?Invalid credentials(?: \(Failure\)| [a-z0-9]{12,24})?["')\]]?\s{0,3}(?:[.\n}\]]|$)/;

/** What only servers say: an answer of IMAP or POP that refuses something. */
const REFUSED = /(?:^|[\s"'(:])(?:(?:NO|BAD|BYE) [A-Z[]|-ERR\b)/;

/** Whether a text quotes a mail server's refusal. */
export function isRefusal(text: string): boolean {
  return REFUSED.test(text);
}

/** Tokens of what mail servers answer: SMTP, IMAP and POP. */
export function* replyCodes(text: string, index: RuleIndex): Generator<string> {
  const known = (token: string) => index.clauses.has(token);
  yield* smtpCodes(text, known);
  yield* imapCodes(text);
  for (const [, code = '', words = ''] of text.matchAll(POP_REFUSAL)) {
    const named = POP_CODES[code];
    if (named) yield `code:pop/${named}`;
    else if (!code && SIGN_IN_WORDS.test(words)) yield 'code:pop/login-refused';
  }
  for (const [number] of text.matchAll(/\b0x800[0-9a-f]{5}\b/gi)) {
    const code = PROGRAM_NUMBERS[number.toLowerCase()];
    if (code) yield `code:${code}`;
  }
}

function* smtpCodes(text: string, known: (token: string) => boolean): Generator<string> {
  for (const [, reply, status = ''] of text.matchAll(ENHANCED)) {
    yield `code:smtp/${reply}`;
    yield `code:smtp/${status}`;
    if (EXCHANGE_STATUSES.has(status)) yield 'named:microsoft';
  }
  for (const { 1: status = '', index: at } of text.matchAll(STATUS)) {
    // Versions look the same.
    const around = text.slice(at, at + 160);
    if (!known(`code:smtp/${status}`) || !ABOUT_MAIL.test(around)) continue;
    yield `code:smtp/${status}`;
    if (EXCHANGE_STATUSES.has(status)) yield 'named:microsoft';
  }
  for (const [, reply = '', words = ''] of text.matchAll(REPLY)) {
    if (SIGN_IN.has(reply) ? SIGN_IN_WORDS.test(words) : ABOUT_MAIL.test(words)) yield `code:smtp/${reply}`;
  }
}

function* imapCodes(text: string): Generator<string> {
  for (const [, code = ''] of text.matchAll(BRACKETED)) if (IMAP_TELLING.has(code)) yield `code:imap/${code}`;
  for (const [, answer, code = '', words = ''] of text.matchAll(IMAP_REFUSAL)) {
    if (IMAP_ORDINARY.has(code)) yield `code:imap/${code}`;
    else if (answer === 'NO' && (!code || code === 'ALERT') && IMAP_SIGN_IN.test(words))
      yield 'code:imap/login-refused';
  }
  // Libraries hand on what stands behind the tag.
  if (IMAP.test(text))
    for (const [, code = ''] of text.matchAll(BRACKETED))
      if (IMAP_ORDINARY.has(code)) yield `code:imap/${code}`;
  for (const { 0: code, index: at } of text.matchAll(UPPER_CASE))
    if (IMAP_TELLING.has(code) && isBlamed(text, at, code)) yield `code:imap/${code}`;
  if (LIBRARY_IMAP.test(text)) yield 'code:imap/login-refused';
  if (!IMAP.test(text) || !GMAIL_REFUSAL.test(text)) return;
  yield 'code:imap/login-refused';
  yield 'sentence:google/app-password';
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
