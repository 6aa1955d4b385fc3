import { FAILURES } from '../../../catalog/failures';
import { codeToken, makeToken } from '../../../evidence/token';
import type { RuleIndex } from '../../rule-index';
import { findMatches, isIn } from '../matching/prefilter';
import { isErrorContext } from './oauth';

/** Matches an error number of Dataverse, which Dynamics 365 shows as well. */
const DATAVERSE = /(?<![\w-])0x800[0-9a-f]{5}(?![\w-])/gi;

/** Matches errors that Zoho returns in OAuth’s form, though OAuth does not define them. */
const ZOHO_OAUTH_ERROR = /(?<![\w@-])invalid_(?:code|client_secret|redirect_uri)(?![\w-])/g;

/** Matches Pipedrive’s message for a missing permission. */
const SCOPE_MISMATCH = /\bscope and url mismatch\b/i;

/** Matches Zoho’s names for an action that a user may not take. */
const ZOHO_FORBIDDEN =
  /"code": ?"(?:NO_PERMISSION|AUTHORIZATION_FAILED)"|\bNO_PERMISSION\b[^\n]{0,120}(?:permission denied|\bCrm_)/;

/** Names that sales tools give to an app without a permission and a user without a right, in a JSON field. */
const ERROR_FIELD = '"(?:id|code|type|error|errorCode|error_code)": ?';
const MISSING_SCOPE = new RegExp(
  `${ERROR_FIELD}"(?:unauthorizedOauthScope|insufficient_?scopes?|missing_?(?:required_?)?(?:scopes?|permissions?)|scope_?not_?granted)"`,
  'i',
);
const MISSING_RIGHT = new RegExp(
  `${ERROR_FIELD}"(?:unauthorizedRequest|UserUnauthorizedException|insufficient_?(?:privileges?|user_?permissions?)|user_?not_?(?:authorized|permitted))"`,
  'i',
);

/** Matches what Salesforce and vtiger return to a user without a right. */
const ACCESS_DENIED =
  /\bINSUFFICIENT_ACCESS(?:_OR_READONLY|_ON_CROSS_REFERENCE_ENTITY)?\b["']?[:,]|"ACCESS_DENIED", ?"message": ?"Permission to perform/;
/** Matches a word about mail, calendars or their sync. */
const MAIL_SYNC_TOPIC =
  /(?<![/._])(?:s[yi]n[ck]h?ron|sync|synk|e?-?mail(?:s|box|boxes|ing)?(?![\w./-])|calend|kalend|outlook|gmail|google|inbox|同期|مزامن)/i;

/**
 * Match what is the same in Odoo’s refusals in every language: the exception’s class with a message behind it, and the
 * name of the records with the operation or the groups that may do it.
 */
const ODOO_CLASS = /\b(?:odoo|openerp)\.exceptions\.AccessError["']?[ \t]*[:,]/;
const ODOO_RECORDS =
  /\((?:[^()\n]{1,40}: ?)?(?:res|mail|calendar|crm|google|microsoft|fetchmail|ir)\.[a-z_.]{2,40}[,)]/;
const ODOO_GROUPS = /(?:^|[\n\r]|\\n)(?:[ \t]|\\t){0,8}[-–•] ?[^\n/\\]{2,60}\/[^\n/\\]{2,60}/;
const ODOO_MAIL_RECORDS = /\((?:[^()\n]{1,40}: ?)?(?:mail|calendar|google|microsoft|fetchmail|ir\.mail)[._]/;
const ODOO_OPERATION = /: (?:create|read|write|unlink)\b/;
const ODOO = /\bodoo\b/i;

const REFRESH_TOKEN = /\brefresh[_ ]?token\b/i;

/**
 * Yields tokens for the errors that the APIs of CRMs return to an app.
 *
 * @param vendors the vendors that the text names
 */
export function* crmErrors(text: string, vendors: ReadonlySet<string>, index: RuleIndex): Generator<string> {
  for (const [number] of findMatches(DATAVERSE, text)) {
    const token = codeToken('dataverse', number.toLowerCase());
    if (index.clauses.has(token)) yield token;
  }
  if (isIn(SCOPE_MISMATCH, text)) yield codeToken('pipedrive', 'scope-refused');
  if (isIn(ZOHO_FORBIDDEN, text)) yield makeToken('sentence', FAILURES.crmUserWithoutAccess);
  if ((isIn(ACCESS_DENIED, text) || odooRefuses(text)) && concernsMailbox(text))
    yield makeToken('sentence', FAILURES.crmUserWithoutAccess);
  if (!vendors.has('crm-api')) return;
  if (isIn(MISSING_SCOPE, text)) yield makeToken('sentence', FAILURES.crmAppSetUpWrong);
  if (isIn(MISSING_RIGHT, text)) yield makeToken('sentence', FAILURES.crmUserWithoutAccess);
  for (const { 0: word, index: at } of findMatches(ZOHO_OAUTH_ERROR, text))
    if (isErrorContext(text, at, word))
      // With a refresh token it means that access has ended; at a new sign-in it may come from the wrong address.
      yield makeToken(
        'param',
        `error=${word === 'invalid_code' && isIn(REFRESH_TOKEN, text) ? 'invalid_grant' : word}`,
      );
}

/** Tells whether a refusal concerns mail or calendars: most of a CRM’s refusals do not. */
function concernsMailbox(text: string): boolean {
  return isIn(MAIL_SYNC_TOPIC, text) || isIn(ODOO_MAIL_RECORDS, text);
}

/** Tells whether Odoo refuses a user records that mail, calendars or contacts need. */
function odooRefuses(text: string): boolean {
  if (!isIn(ODOO_RECORDS, text)) return false;
  if (isIn(ODOO_CLASS, text)) return true;
  return isIn(ODOO, text) && (isIn(ODOO_GROUPS, text) || isIn(ODOO_OPERATION, text));
}
