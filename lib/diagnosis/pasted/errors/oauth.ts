import { codeToken, makeToken } from '../../../evidence/token';
import type { RuleIndex } from '../../rule-index';
import { findMatches, isIn } from '../matching/prefilter';

/** The word for an error in the languages in which Google's error page has been met, and some more. */
const ERROR =
  'error|errore|erro|erreur|fehler|fout|fel|feil|fejl|virhe|błąd|blad|chyba|hiba|eroare|hata|lỗi|грешка|ошибка|помилка|エラー|错误|錯誤|خطأ';

/** `Error 400: some_code` as Google writes it; the code stays in Latin letters in every language. */
const STATED = new RegExp(
  `(?:(?:${ERROR})(?:\\s+code)?\\s{0,3}(40[013])|(?<![\\d.])(40[013])\\s?오류)\\s{0,3}[:：]\\s{0,4}([a-z]{2,30}(?:_[a-z]{2,30}){1,4})\\b`,
  'giu',
);

/** `400. That's an error. Error: some_code`: Google's older error page, in any of these languages. */
const OLDER = new RegExp(
  `(?<![\\d.])(40[0134])\\. [^\\n.。]{0,40}(?:${ERROR})[^\\n.。]{0,30}[.。]?\\s{1,6}(?:${ERROR})\\s{0,3}[:：]\\s{0,4}([a-z]{2,30}(?:_[a-z]{2,30}){1,4})\\b`,
  'giu',
);

/** What Google says of permissions that it has not verified yet; where they are misspelt, it speaks of no verification. */
const SCOPES_NOT_VERIFIED =
  /invalid_scope\b[^{]{0,400}?(?:verif|vérif|überprüf|bestätig|valid(?:é|ation)|zweryfik|zatwierdz|godkän|確認|审核|验证|驗證|확인|провер|подтвер|перевір|підтвер|doğrula|التحقق)[^{]{0,120}\{\s?(?:in)?valid\s?=/i;

/** Google's codes that nobody uses for anything but an error. */
const GOOGLE_CODES =
  /(?<![\w@-])(admin_policy_enforced|disallowed_useragent|redirect_uri_mismatch|app_not_configured_for_user|app_not_enabled_for_user|popup_failed_to_open|popup_blocked_by_browser|popup_closed_by_user|idpiframe_initialization_failed)(?![\w-])/gi;

/** An address of which Google’s client knows nothing, in the words of its libraries for browsers. */
const UNKNOWN_ORIGIN =
  /not a valid origin for the client|given origin is not allowed for the given client|origin [^\n]{0,120}has not been (?:registered|whitelisted) for client/i;

/** Google's codes that are also names of fields, flags and functions: only as an error's. */
const GOOGLE_WORDS =
  /(?<![\w@-])(policy_enforced|org_internal|access_not_configured|origin_mismatch|restricted_client|deleted_client|disabled_client|app_not_configured|invalid_saml_request|gaia_not_found|rate_limit_exceeded|popup_closed)(?![\w-])/g;
/** OAuth's answers (RFC 6749, 6750, 8628, OpenID Connect), which everybody gives: only as an error's name. */
const OAUTH_WORDS =
  /(?<![\w@-])(interaction_required|login_required|consent_required|invalid_grant|invalid_rapt|rapt_required|access_denied|invalid_client|invalid_client_id|unauthorized_client|invalid_scope|invalid_request|unsupported_grant_type|unsupported_response_type|account_selection_required|temporarily_unavailable|server_error|insufficient_claims|insufficient_scope|invalid_token|expired_token|authorization_declined)(?![\w-])/g;

/** Those among them that every program says: only where a vendor is named, or as the text's own first word. */
const ORDINARY =
  /^(?:access_denied|temporarily_unavailable|server_error|invalid_request|invalid_token|invalid_scope|insufficient_scope|expired_token)$/i;

/** A word that has a value of its own (`login_required: true`), or is a function that is called. */
const VALUED =
  /^["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:true|false|yes|no(?! \w)|on|off|none|null)\b|\d|[[{])|^\(|^["']?\s{0,3}=>/i;
/** Something a program compares with, or hands to a function of something. */
const COMPARED = /[=!]==?\s{0,3}["'(]?$|\bcase\s{1,3}["']?$|[/\\.]["']?$|\.\w{2,30}\(["'`]?$/;
/** An error's name right before a word: `Error: `, `"error":"`, `error (`; or farther off: `Connecting failed: `. */
const BLAMED = new RegExp(
  `(?:(?:${ERROR}|exception|reason)["')\\]]{0,2}\\s{0,2}[:：=–-]?\\s{0,2}[("'\\[“„]{0,2}|(?:${ERROR}|exception|fail|could ?n[o']t|cannot|refused)[^\\n]{0,60}[:：("'“„]\\s{0,2}["']?)$`,
  'iu',
);

/** A field of a body for what went wrong in words, with nothing else in it. */
const MESSAGE = /["'](?:message|msg|detail|details|errorMessage)["']\s{0,2}:\s{0,2}["']$/;

const FIELD =
  /(?:^|["'?&\s{,])(err|error|error_subcode|error_subtype|error_code)["']?\s{0,3}[:=]\s{0,3}["']?([a-z][a-z_]{2,39})\b/g;
const NOTHING = /^(?:null|none|nil|undefined|true|false)$/;
/** What stands beside `error` in an OAuth answer, and hardly in anything else. */
const ANSWER =
  /\berr(?:or)?_(?:description|subcode|uri|codes)\b|[?&]state=|\bwww-authenticate\b|\bauthorization_uri\b|\bbearer realm=/i;

/** Google's and Microsoft's answer to a token that does not open the mailbox, in base64: `{"status":"400",…`. */
const CODED = /(?<![A-Za-z0-9+/])eyJ[A-Za-z0-9+/]{30,}/g;

/** The same as programs write it that have decoded it, and as a library counts it. */
const CHALLENGE = /\{"status": ?"40\d", ?"schemes"/;
const REFUSED_AS_400 = /\bXOAUTH2\b[^\n]{0,40}\(400\)/;

const ADMIN_CONSENT = /(?:^|[?&])admin_consent=true\b/i;

const ANY_ERROR = makeToken('param', 'error');
const XOAUTH2_REFUSED = codeToken('google', 'xoauth2-refused');

/**
 * Tokens of Google's codes and OAuth's answers that a text reports as errors.
 *
 * @param vendors whom the text names
 */
export function* oauthAnswers(
  text: string,
  vendors: ReadonlySet<string>,
  index: RuleIndex,
): Generator<string> {
  const named = vendors.size > 0 && !vendors.has('other');
  const answer = isIn(ANSWER, text);
  for (const [, before = '', after = '', code = ''] of findMatches(STATED, text)) {
    const word = code.toLowerCase();
    if (!index.clauses.has(codeToken('google', word))) continue;
    yield codeToken('google', word);
    yield makeToken('param', `status=${before || after}`);
  }
  for (const [, status = '', code = ''] of findMatches(OLDER, text)) {
    yield codeToken('google', code.toLowerCase());
    yield makeToken('param', `status=${status}`);
  }
  if (isIn(SCOPES_NOT_VERIFIED, text)) yield makeToken('sentence', 'google/unverified-app');
  const origin = isIn(UNKNOWN_ORIGIN, text);
  if (origin) yield codeToken('google', 'origin_mismatch');
  for (const { 1: code = '', index: at } of findMatches(GOOGLE_CODES, text))
    if (
      // Its reason stands beside it.
      !(origin && /^idpiframe/i.test(code)) &&
      !VALUED.test(text.slice(at + code.length, at + code.length + 12)) &&
      !COMPARED.test(text.slice(Math.max(0, at - 40), at))
    )
      // Others refuse an address by the same word.
      yield /^redirect/i.test(code) && vendors.size > 0 && !vendors.has('google')
        ? makeToken('param', `error=${code.toLowerCase()}`)
        : codeToken('google', code.toLowerCase());
  for (const { 1: word = '', index: at } of findMatches(GOOGLE_WORDS, text))
    if (isBlamed(text, at, word)) yield codeToken('google', word.toLowerCase());
  for (const { 1: word = '', index: at } of findMatches(OAUTH_WORDS, text)) {
    if (!isBlamed(text, at, word)) continue;
    if (ORDINARY.test(word) && !named && !answer && /[\p{L}\p{N}]/u.test(text.slice(0, at))) continue;
    yield makeToken('param', `error=${word.toLowerCase()}`);
    yield ANY_ERROR;
  }
  yield* fields(text, answer);
  yield* challenges(text);
}

/** Whether a word is an answer that everybody gives. */
export function isOAuthWord(word: string): boolean {
  return word.search(OAUTH_WORDS) === 0;
}

/** Whether a word stands where an error's name stands: alone, after "Error:", or before its explanation. */
export function isBlamed(text: string, at: number, word: string): boolean {
  const end = at + word.length;
  const before = text.slice(Math.max(0, at - 100), at);
  const after = text.slice(end, end + 12);
  if (VALUED.test(after) || COMPARED.test(before)) return false;
  if (BLAMED.test(before) || (MESSAGE.test(before) && /^["']/.test(after))) return true;
  if (!/(?:^|\n)[^\p{L}\p{N}]*$/u.test(before)) return false;
  // `(code) sentence` and `code (sentence)`: how libraries put the two together.
  if (/\($/.test(before) ? /^\)\s{0,2}(?:\p{L}|$)/u.test(after) : /^ \(\p{L}/u.test(after)) return true;
  // Descriptions of fields begin like this, too.
  if (/^:\s{1,3}\S/.test(after)) return !/^(?:login|consent)_/i.test(word) || text.includes('AADSTS');
  return at < 40 && text.length - end < 40 && !/[\p{L}\p{N}]/u.test(text.slice(end));
}

/** What the `error` fields of a body (JSON, a form, a query) say, where it is an OAuth answer or nothing else. */
function* fields(text: string, answer: boolean): Generator<string> {
  for (const { 0: field, 1: key, 2: word = '', index: at } of findMatches(FIELD, text)) {
    if (NOTHING.test(word)) continue;
    const alone =
      field.length + 40 > text.length &&
      !/[\p{L}\p{N}]/u.test(text.slice(0, at) + text.slice(at + field.length));
    if (!answer && !alone) continue;
    yield makeToken('param', `${key === 'err' ? 'error' : key}=${word}`);
    if (key === 'error' || key === 'err') yield ANY_ERROR;
  }
  if (isIn(ADMIN_CONSENT, text)) yield makeToken('param', 'admin_consent=true');
}

/** What a server's coded challenge says (Gmail's XOAUTH2): which kind of token it wants, and for what. */
function* challenges(text: string): Generator<string> {
  if (isIn(REFUSED_AS_400, text)) yield XOAUTH2_REFUSED;
  for (const [coded] of findMatches(CODED, text)) {
    const said = decoded(coded);
    if (!/"schemes"\s{0,2}:/i.test(said)) continue;
    yield XOAUTH2_REFUSED;
    if (said.includes('mail.google.com')) yield makeToken('named', 'google');
  }
  if (isIn(CHALLENGE, text)) yield XOAUTH2_REFUSED;
}

function decoded(coded: string): string {
  try {
    return atob(coded);
  } catch {
    return '';
  }
}
