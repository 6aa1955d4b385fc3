import { FAILURES } from '../../../catalog/failures';
import { decodeBase64 } from '../../../evidence/base64';
import { codeToken, makeToken } from '../../../evidence/token';
import type { RuleIndex } from '../../rule-index';
import { findMatches, isIn } from '../matching/prefilter';

/** The word for an error in the languages in which Google's error page has been seen, and some more. */
const ERROR_WORDS =
  'error|errore|erro|erreur|fehler|fout|fel|feil|fejl|virhe|błąd|blad|chyba|hiba|eroare|hata|lỗi|грешка|ошибка|помилка|エラー|错误|錯誤|خطأ';

/** A colon and a code of Google's; the code is the same in every language. */
const STATED_CODE = '\\s{0,3}[:：]\\s{0,4}([a-z]{2,30}(?:_[a-z]{2,30}){1,4})\\b';

/**
 * Matches `Error 400: some_code` as Google writes it. Unlike on Google's own page, only the usual statuses count, since other
 * programs write their errors in this form, too.
 */
const GOOGLE_ERROR = new RegExp(
  `(?:(?:${ERROR_WORDS})(?:\\s+code)?\\s{0,3}(40[013])|(?<![\\d.])(40[013])\\s?오류)${STATED_CODE}`,
  'giu',
);

/** Matches `400. That's an error. Error: some_code`, Google's older error page, in any of these languages. */
const GOOGLE_OLD_ERROR = new RegExp(
  `(?<![\\d.])(40[0134])\\. [^\\n.。]{0,40}(?:${ERROR_WORDS})[^\\n.。]{0,30}[.。]?\\s{1,6}(?:${ERROR_WORDS})${STATED_CODE}`,
  'giu',
);

/** Matches Google's error for unverified scopes; its error for misspelt ones does not mention verification. */
const SCOPES_NOT_VERIFIED =
  /invalid_scope\b[^{]{0,400}?(?:verif|vérif|überprüf|bestätig|valid(?:é|ation)|zweryfik|zatwierdz|godkän|確認|审核|验证|驗證|확인|провер|подтвер|перевір|підтвер|doğrula|التحقق)[^{]{0,120}\{\s?(?:in)?valid\s?=/i;

/** Matches codes of Google's that are only ever used for errors. */
const GOOGLE_CODE =
  /(?<![\w@-])(admin_policy_enforced|disallowed_useragent|redirect_uri_mismatch|app_not_configured_for_user|app_not_enabled_for_user|popup_failed_to_open|popup_blocked_by_browser|popup_closed_by_user|idpiframe_initialization_failed)(?![\w-])/gi;

/** Matches the messages of Google’s libraries for an origin that is not registered for the client. */
const UNKNOWN_ORIGIN =
  /not a valid origin for the client|given origin is not allowed for the given client|origin [^\n]{0,120}has not been (?:registered|whitelisted) for client/i;

/** Matches codes of Google's that are also names of fields, flags and functions; they count in an error context only. */
const AMBIGUOUS_GOOGLE_CODE =
  /(?<![\w@-])(policy_enforced|org_internal|access_not_configured|origin_mismatch|restricted_client|deleted_client|disabled_client|app_not_configured|invalid_saml_request|gaia_not_found|rate_limit_exceeded|popup_closed)(?![\w-])/g;
/** Matches OAuth's error codes (RFC 6749, 6750, 8628, OpenID Connect); they count in an error context only. */
const OAUTH_CODE =
  /(?<![\w@-])(interaction_required|login_required|consent_required|invalid_grant|invalid_rapt|rapt_required|access_denied|invalid_client|invalid_client_id|unauthorized_client|invalid_scope|invalid_request|unsupported_grant_type|unsupported_response_type|account_selection_required|temporarily_unavailable|server_error|insufficient_claims|insufficient_scope|invalid_token|expired_token|authorization_declined)(?![\w-])/g;

/** Matches those of them that all kinds of programs use; they need a vendor, an OAuth response, or to come first. */
const COMMON_CODE =
  /^(?:access_denied|temporarily_unavailable|server_error|invalid_request|invalid_token|invalid_scope|insufficient_scope|expired_token)$/i;

/** Matches what follows a name that has a value (`login_required: true`) or is called as a function. */
const VALUE_AFTER =
  /^["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:true|false|yes|no(?! \w)|on|off|none|null)\b|\d|[[{])|^\(|^["']?\s{0,3}=>/i;
/** Matches code before a name that is compared with, or passed to a method. */
const COMPARISON_BEFORE = /[=!]==?\s{0,3}["'(]?$|\bcase\s{1,3}["']?$|[/\\.]["']?$|\.\w{2,30}\(["'`]?$/;
/** Matches a word for an error right before a name (`Error: `, `"error":"`, `error (`) or farther off (`Connecting failed: `). */
const ERROR_BEFORE = new RegExp(
  `(?:(?:${ERROR_WORDS}|exception|reason)["')\\]]{0,2}\\s{0,2}[:：=–-]?\\s{0,2}[("'\\[“„]{0,2}|(?:${ERROR_WORDS}|exception|fail|could ?n[o']t|cannot|refused)[^\\n]{0,60}[:：("'“„]\\s{0,2}["']?)$`,
  'iu',
);

/** Matches the field of a JSON body for a message, up to its value. */
const MESSAGE_FIELD = /["'](?:message|msg|detail|details|errorMessage)["']\s{0,2}:\s{0,2}["']$/;

/** Matches an error field of a JSON body, a form or a query, and its value. */
const ERROR_FIELD =
  /(?:^|["'?&\s{,])(err|error|error_subcode|error_subtype|error_code)["']?\s{0,3}[:=]\s{0,3}["']?([a-z][a-z_]{2,39})\b/g;
const NO_ERROR_VALUE = /^(?:null|none|nil|undefined|true|false)$/;
/** Matches what accompanies `error` in an OAuth response and hardly anywhere else. */
const OAUTH_RESPONSE =
  /\berr(?:or)?_(?:description|subcode|uri|codes)\b|[?&]state=|\bwww-authenticate\b|\bauthorization_uri\b|\bbearer realm=/i;

/** Matches a possible XOAUTH2 challenge in base64 (`{"status":"400",…`): the answer to a token that was refused. */
const BASE64_JSON = /(?<![A-Za-z0-9+/])eyJ[A-Za-z0-9+/]{30,}/g;

/** Match the same as programs decode it, and as a library reports it. */
const DECODED_CHALLENGE = /\{"status": ?"40\d", ?"schemes"/;
const XOAUTH2_STATUS_400 = /\bXOAUTH2\b[^\n]{0,40}\(400\)/;

const ADMIN_CONSENT = /(?:^|[?&])admin_consent=true\b/i;

const ANY_ERROR = makeToken('param', 'error');
const XOAUTH2_REFUSED = codeToken('google', 'xoauth2-refused');

/**
 * Yields tokens for Google's and OAuth's error codes that a text reports.
 *
 * @param vendors the vendors that the text names
 */
export function* oauthErrors(
  text: string,
  vendors: ReadonlySet<string>,
  index: RuleIndex,
): Generator<string> {
  const isVendorNamed = vendors.size > 0 && !vendors.has('other');
  const isResponse = isIn(OAUTH_RESPONSE, text);
  for (const [, before = '', after = '', code = ''] of findMatches(GOOGLE_ERROR, text)) {
    const word = code.toLowerCase();
    if (!index.clauses.has(codeToken('google', word))) continue;
    yield codeToken('google', word);
    yield makeToken('param', `status=${before || after}`);
  }
  for (const [, status = '', code = ''] of findMatches(GOOGLE_OLD_ERROR, text)) {
    yield codeToken('google', code.toLowerCase());
    yield makeToken('param', `status=${status}`);
  }
  if (isIn(SCOPES_NOT_VERIFIED, text)) yield makeToken('sentence', FAILURES.googleAppNotVerified);
  const isUnknownOrigin = isIn(UNKNOWN_ORIGIN, text);
  if (isUnknownOrigin) yield codeToken('google', 'origin_mismatch');
  for (const { 1: code = '', index: at } of findMatches(GOOGLE_CODE, text))
    if (
      // The unknown origin is its reason, and has a token already.
      !(isUnknownOrigin && /^idpiframe/i.test(code)) &&
      !VALUE_AFTER.test(text.slice(at + code.length, at + code.length + 12)) &&
      !COMPARISON_BEFORE.test(text.slice(Math.max(0, at - 40), at))
    )
      // Other vendors use the same code for an address that they refuse.
      yield /^redirect/i.test(code) && vendors.size > 0 && !vendors.has('google')
        ? makeToken('param', `error=${code.toLowerCase()}`)
        : codeToken('google', code.toLowerCase());
  for (const { 1: word = '', index: at } of findMatches(AMBIGUOUS_GOOGLE_CODE, text))
    if (isErrorContext(text, at, word)) yield codeToken('google', word.toLowerCase());
  for (const { 1: word = '', index: at } of findMatches(OAUTH_CODE, text)) {
    if (!isErrorContext(text, at, word)) continue;
    if (COMMON_CODE.test(word) && !isVendorNamed && !isResponse && /[\p{L}\p{N}]/u.test(text.slice(0, at)))
      continue;
    yield makeToken('param', `error=${word.toLowerCase()}`);
    yield ANY_ERROR;
  }
  yield* errorFields(text, isResponse);
  yield* challenges(text);
}

/** Tells whether a word is an error code of OAuth's. */
export function isOAuthCode(word: string): boolean {
  return word.search(OAUTH_CODE) === 0;
}

/** Tells whether a name is used as an error's: alone, after a word such as "Error:", or before its explanation. */
export function isErrorContext(text: string, at: number, word: string): boolean {
  const end = at + word.length;
  const before = text.slice(Math.max(0, at - 100), at);
  const after = text.slice(end, end + 12);
  if (VALUE_AFTER.test(after) || COMPARISON_BEFORE.test(before)) return false;
  if (ERROR_BEFORE.test(before) || (MESSAGE_FIELD.test(before) && /^["']/.test(after))) return true;
  if (!/(?:^|\n)[^\p{L}\p{N}]*$/u.test(before)) return false;
  // Libraries write `(code) message` or `code (message)`.
  if (/\($/.test(before) ? /^\)\s{0,2}(?:\p{L}|$)/u.test(after) : /^ \(\p{L}/u.test(after)) return true;
  // Descriptions of fields begin in the same way.
  if (/^:\s{1,3}\S/.test(after)) return !/^(?:login|consent)_/i.test(word) || text.includes('AADSTS');
  return at < 40 && text.length - end < 40 && !/[\p{L}\p{N}]/u.test(text.slice(end));
}

/** Yields tokens for the error fields of an OAuth response, or of a text that is nothing but such a field. */
function* errorFields(text: string, isResponse: boolean): Generator<string> {
  for (const { 0: field, 1: key, 2: word = '', index: at } of findMatches(ERROR_FIELD, text)) {
    if (NO_ERROR_VALUE.test(word)) continue;
    const alone =
      field.length + 40 > text.length &&
      !/[\p{L}\p{N}]/u.test(text.slice(0, at) + text.slice(at + field.length));
    if (!isResponse && !alone) continue;
    yield makeToken('param', `${key === 'err' ? 'error' : key}=${word}`);
    if (key === 'error' || key === 'err') yield ANY_ERROR;
  }
  if (isIn(ADMIN_CONSENT, text)) yield makeToken('param', 'admin_consent=true');
}

/** Yields tokens for a server's XOAUTH2 challenge, which says for what kind of token it asks. */
function* challenges(text: string): Generator<string> {
  if (isIn(XOAUTH2_STATUS_400, text)) yield XOAUTH2_REFUSED;
  for (const [base64] of findMatches(BASE64_JSON, text)) {
    const json = decodeBase64(base64);
    if (!/"schemes"\s{0,2}:/i.test(json)) continue;
    yield XOAUTH2_REFUSED;
    if (json.includes('mail.google.com')) yield makeToken('named', 'google');
  }
  if (isIn(DECODED_CHALLENGE, text)) yield XOAUTH2_REFUSED;
}
