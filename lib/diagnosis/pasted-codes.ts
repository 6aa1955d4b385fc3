import { readCode } from '../catalog/codes/microsoft';
import { aadstsNumbers } from '../evidence/formats';
import { codeToken, makeToken, microsoftToken } from '../evidence/token';
import type { RuleIndex } from './diagnose';

/** The word for an error in the languages in which Google's error page has been met, and some more. */
const ERROR =
  'error|errore|erro|erreur|fehler|fout|fel|feil|fejl|virhe|błąd|blad|chyba|hiba|eroare|hata|lỗi|грешка|ошибка|помилка|エラー|错误|錯誤|خطأ';

/** `Error 400: some_code` as Google writes it; the code stays in Latin letters in every language. */
const STATED = new RegExp(
  `(?:(?:${ERROR})(?:\\s+code)?\\s{0,3}(40[013])|(?<![\\d.])(40[013])\\s?오류)\\s{0,3}[:：]\\s{0,4}([a-z]{2,30}(?:_[a-z]{2,30}){1,4})\\b`,
  'giu',
);

/** Google's codes that nobody uses for anything but an error. */
const GOOGLE_CODES =
  /(?<![\w@-])(admin_policy_enforced|disallowed_useragent|redirect_uri_mismatch)(?![\w-])/gi;

/** Google's codes and OAuth's answers that are also names of fields, flags and functions: only as an error's. */
const GOOGLE_WORDS =
  /(?<![\w@-])(policy_enforced|org_internal|access_not_configured|origin_mismatch|restricted_client|deleted_client|disabled_client)(?![\w-])/gi;
const OAUTH_WORDS =
  /(?<![\w@-])(interaction_required|login_required|consent_required|invalid_grant|invalid_rapt)(?![\w-])/gi;

/** A word that has a value of its own (`login_required: true`) or is compared with. */
const VALUED =
  /^["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:true|false|yes|no(?! \w)|on|off|none|null)\b|\d|[[{])|^\(/i;
const COMPARED = /[=!]==?\s{0,3}["'(]?$|\bcase\s{1,3}["']?$/;
/** An error's name right before a word: `Error: `, `"error":"`, `error (`; or farther off: `Connecting failed: `. */
const BLAMED = new RegExp(
  `(?:(?:${ERROR}|exception|reason)["')\\]]{0,2}\\s{0,2}[:=–-]?\\s{0,2}[("'\\[“„]{0,2}|(?:${ERROR}|exception|fail|could ?n[o']t|cannot|refused)[^\\n]{0,60}[:("'“„]\\s?["']?)$`,
  'iu',
);

/** A name from a program: long, and with capitals; not a member of something (`errors.someName`). */
const IDENTIFIER = /(?<![\w.$])(?=[A-Za-z_]{0,40}[A-Z])[A-Za-z][A-Za-z_]{11,90}\b/g;

const BARE = /^[\s"'([#]*(?:[\p{L}]{3,12}[\s:#-]{0,3}){0,2}(\d{4,8})[\s"')\].,;:!]*$/u;
const LABELLED =
  /^[\s"'([#]*(?:(?:error|code|fehler|erreur|kod|błąd|blad|foutcode|felkod|errore|código|codigo)[\s:#-]{1,3}){0,2}\d/iu;

const FIELD = /(?:^|["'?&\s{,])(error|error_subcode)["']?\s{0,3}[:=]\s{0,3}["']?([a-z][a-z_]{2,39})\b/g;
const NOTHING = /^(?:null|none|nil|undefined|true|false)$/;
/** What stands beside `error` in an OAuth answer, and hardly in anything else. */
const ANSWER = /\berror_(?:description|subcode|uri)\b|[?&]state=/;

/** Tokens of Microsoft's codes in a text: named ones, and numbers that cannot be anything else. */
export function* microsoftCodes(text: string, index: RuleIndex): Generator<string> {
  const isCode = (number: string) =>
    index.clauses.has(microsoftToken(number)) || readCode(number) !== undefined;
  for (const number of aadstsNumbers(text)) {
    // A year, a count.
    if (number.length > 4 || isCode(number)) yield microsoftToken(number);
  }
  for (const number of numbersIn(text)) if (isCode(number)) yield microsoftToken(number);
}

/** Numbers that may stand for a code though nobody wrote AADSTS: alone in the text, or in an error body. */
function* numbersIn(text: string): Generator<string> {
  const alone = BARE.exec(text.slice(0, 60))?.[1];
  if (alone && text.length <= 60 && LABELLED.test(text)) yield alone;
  const listed = /"?error_codes"?\s*[:=]\s*\[([\d,\s]{4,200})\]/.exec(text)?.[1] ?? '';
  yield* listed.match(/\d{4,8}/g) ?? [];
}

/** Tokens of the names that a program gives its errors, as far as a rule knows them. */
export function* identifiers(text: string, index: RuleIndex): Generator<string> {
  for (const [identifier] of text.matchAll(IDENTIFIER)) {
    for (const space of ['graph', 'google', 'hubspot']) {
      const token = codeToken(space, identifier);
      if (index.clauses.has(token)) yield token;
    }
  }
}

/** Tokens of Google's codes and OAuth's answers that a text reports as errors. */
export function* errorWords(text: string, index: RuleIndex): Generator<string> {
  for (const [, before, after, code] of text.matchAll(STATED)) {
    const word = code?.toLowerCase();
    const token = codeToken('google', word ?? '');
    if (!index.clauses.has(token)) continue;
    yield token;
    yield makeToken('param', `status=${before ?? after}`);
  }
  for (const { 1: code = '', index: at } of text.matchAll(GOOGLE_CODES))
    if (!VALUED.test(text.slice(at + code.length, at + code.length + 12)))
      yield codeToken('google', code.toLowerCase());
  for (const { 1: word = '', index: at } of text.matchAll(GOOGLE_WORDS))
    if (isBlamed(text, at, word)) yield codeToken('google', word.toLowerCase());
  for (const { 1: word = '', index: at } of text.matchAll(OAUTH_WORDS)) {
    if (!isBlamed(text, at, word)) continue;
    yield makeToken('param', `error=${word.toLowerCase()}`);
    yield 'param:error';
  }
  yield* fields(text);
}

/** Whether a word stands where an error's name stands: alone, after "Error:", or before its explanation. */
function isBlamed(text: string, at: number, word: string): boolean {
  const end = at + word.length;
  const before = text.slice(Math.max(0, at - 100), at);
  const after = text.slice(end, end + 12);
  if (VALUED.test(after) || COMPARED.test(before)) return false;
  if (BLAMED.test(before)) return true;
  if (!/(?:^|\n)[^\p{L}\p{N}]*$/u.test(before)) return false;
  // Descriptions of fields begin like this, too.
  if (/^:\s{1,3}\S/.test(after)) return !/^(?:login|consent)_/i.test(word);
  return at < 40 && text.length - end < 40 && !/[\p{L}\p{N}]/u.test(text.slice(end));
}

/** What the `error` fields of a body (JSON, a form, a query) say, where it is an OAuth answer or nothing else. */
function* fields(text: string): Generator<string> {
  const answer = ANSWER.test(text);
  for (const { 0: field, 1: key, 2: word = '', index: at } of text.matchAll(FIELD)) {
    if (NOTHING.test(word)) continue;
    const alone =
      field.length + 40 > text.length &&
      !/[\p{L}\p{N}]/u.test(text.slice(0, at) + text.slice(at + field.length));
    if (!answer && !alone) continue;
    yield makeToken('param', `${key}=${word}`);
    if (key === 'error') yield 'param:error';
  }
  if (/(?:^|[?&])admin_consent=true\b/i.test(text)) yield 'param:admin_consent=true';
}
