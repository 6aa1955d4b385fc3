import { codeToken, makeToken } from '../../../evidence/token';
import type { RuleIndex } from '../../rule-index';
import { findMatches, isIn } from '../matching/prefilter';
import { isBlamed } from './oauth';

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

/** What Salesforce and vtiger answer to a user without a right; it concerns a mailbox where the text speaks of one. */
const REFUSED_BY_NAME =
  /\bINSUFFICIENT_ACCESS(?:_OR_READONLY|_ON_CROSS_REFERENCE_ENTITY)?\b["']?[:,]|"ACCESS_DENIED", ?"message": ?"Permission to perform/;
const OF_A_MAILBOX =
  /(?<![/._])(?:s[yi]n[ck]h?ron|sync|synk|e?-?mail(?:s|box|boxes|ing)?(?![\w./-])|calend|kalend|outlook|gmail|google|inbox|同期|مزامن)/i;

/**
 * Odoo refuses in the user’s language; what stays is its class with a message behind it, or the name of the records with
 * the operation or the groups that may.
 */
const ODOO_CLASS = /\b(?:odoo|openerp)\.exceptions\.AccessError["']?[ \t]*[:,]/;
const ODOO_RECORDS =
  /\((?:[^()\n]{1,40}: ?)?(?:res|mail|calendar|crm|google|microsoft|fetchmail|ir)\.[a-z_.]{2,40}[,)]/;
const ODOO_GROUPS = /(?:^|[\n\r]|\\n)(?:[ \t]|\\t){0,8}[-–•] ?[^\n/\\]{2,60}\/[^\n/\\]{2,60}/;
const ODOO_MAIL_RECORDS = /\((?:[^()\n]{1,40}: ?)?(?:mail|calendar|google|microsoft|fetchmail|ir\.mail)[._]/;
const ODOO_OPERATION = /: (?:create|read|write|unlink)\b/;
const ODOO = /\bodoo\b/i;

const REFRESHED = /\brefresh[_ ]?token\b/i;

/**
 * Tokens of what the APIs of CRMs answer to an app.
 *
 * @param vendors whom the text names
 */
export function* crmAnswers(text: string, vendors: ReadonlySet<string>, index: RuleIndex): Generator<string> {
  for (const [number] of findMatches(DATAVERSE, text)) {
    const token = codeToken('dataverse', number.toLowerCase());
    if (index.clauses.has(token)) yield token;
  }
  if (isIn(SCOPE_MISMATCH, text)) yield codeToken('pipedrive', 'scope-refused');
  if (isIn(ZOHO_REFUSED, text)) yield makeToken('sentence', 'crm/user-without-access');
  if ((isIn(REFUSED_BY_NAME, text) || odooRefuses(text)) && concernsMailbox(text))
    yield makeToken('sentence', 'crm/user-without-access');
  if (!vendors.has('crm-api')) return;
  if (isIn(SCOPE_IDS, text)) yield makeToken('sentence', 'crm/app-set-up-wrong');
  if (isIn(RIGHT_IDS, text)) yield makeToken('sentence', 'crm/user-without-access');
  for (const { 0: word, index: at } of findMatches(ZOHO_WORDS, text))
    if (isBlamed(text, at, word))
      // Whoever renews access with it is told that it has ended; a new sign-in may have asked at the wrong place.
      yield makeToken(
        'param',
        `error=${word === 'invalid_code' && isIn(REFRESHED, text) ? 'invalid_grant' : word}`,
      );
}

/** Whether what is refused concerns mail or calendars: most of what a CRM refuses does not. */
function concernsMailbox(text: string): boolean {
  return isIn(OF_A_MAILBOX, text) || isIn(ODOO_MAIL_RECORDS, text);
}

/** Whether Odoo says that a user may not touch records that mail, calendars or contacts need. */
function odooRefuses(text: string): boolean {
  if (!isIn(ODOO_RECORDS, text)) return false;
  if (isIn(ODOO_CLASS, text)) return true;
  return isIn(ODOO, text) && (isIn(ODOO_GROUPS, text) || isIn(ODOO_OPERATION, text));
}
