import { codeToken, makeToken } from '../evidence/token';
import { isIn, placesOf } from './gate';
import { isBlamed } from './pasted-oauth';
import type { RuleIndex } from './rule-index';

/** Dataverse’s numbers for its errors, which Dynamics 365 shows, too. */
const DATAVERSE = /(?<![\w-])0x800[0-9a-f]{5}(?![\w-])/gi;

/** What Zoho answers in OAuth’s form, though OAuth has no such words. */
const ZOHO_WORDS = /(?<![\w@-])invalid_(?:code|client_secret|redirect_uri)(?![\w-])/g;

/** What Pipedrive answers where a permission is missing. */
const SCOPE_MISMATCH = /\bscope and url mismatch\b/i;

/** What somebody may not do, by Zoho’s names for it. */
const ZOHO_REFUSED =
  /"code": ?"(?:NO_PERMISSION|AUTHORIZATION_FAILED)"|\bNO_PERMISSION\b[^\n]{0,120}(?:permission denied|\bCrm_)/;

/** The same by the names that tools for sales give: an app without a permission, a user without a right. */
const FIELD = '"(?:id|code|type|error|errorCode|error_code)": ?';
const SCOPE_IDS = new RegExp(
  `${FIELD}"(?:unauthorizedOauthScope|insufficient_?scopes?|missing_?(?:required_?)?(?:scopes?|permissions?)|scope_?not_?granted)"`,
  'i',
);
const RIGHT_IDS = new RegExp(
  `${FIELD}"(?:unauthorizedRequest|UserUnauthorizedException|insufficient_?(?:privileges?|user_?permissions?)|user_?not_?(?:authorized|permitted))"`,
  'i',
);

const REFRESHED = /\brefresh[_ ]?token\b/i;

/**
 * Tokens of what the APIs of CRMs answer to an app.
 *
 * @param vendors whom the text names
 */
export function* crmAnswers(text: string, vendors: ReadonlySet<string>, index: RuleIndex): Generator<string> {
  for (const [number] of placesOf(DATAVERSE, text)) {
    const token = codeToken('dataverse', number.toLowerCase());
    if (index.clauses.has(token)) yield token;
  }
  if (isIn(SCOPE_MISMATCH, text)) yield codeToken('pipedrive', 'scope-refused');
  if (isIn(ZOHO_REFUSED, text)) yield makeToken('sentence', 'crm/user-without-access');
  if (!vendors.has('crm-api')) return;
  if (isIn(SCOPE_IDS, text)) yield makeToken('sentence', 'crm/app-set-up-wrong');
  if (isIn(RIGHT_IDS, text)) yield makeToken('sentence', 'crm/user-without-access');
  for (const { 0: word, index: at } of placesOf(ZOHO_WORDS, text))
    if (isBlamed(text, at, word))
      // Whoever renews access with it is told that it has ended; a new sign-in may have asked at the wrong place.
      yield makeToken(
        'param',
        `error=${word === 'invalid_code' && isIn(REFRESHED, text) ? 'invalid_grant' : word}`,
      );
}
