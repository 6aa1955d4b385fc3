import { makeToken } from '../../../evidence/token';
import { findMatches, isIn } from '../matching/prefilter';
import { assertsFailure } from './failure';

const TOKEN =
  '(?:(?:the|your|its|an?|this|gmail|google|outlook|microsoft|imap|smtp) ){0,3}(?:(?:x?oauth ?2?(?:\\.0)?|access|auth\\w{0,10}|bearer|user) ){0,3}(?:access )?tokens?';

/** Lasting access that could not be renewed, as mail programs and libraries say it of a token. */
const NOT_RENEWED = [
  'invalid-xoauth2-resp',
  `(?:x?oauth ?2?(?:\\.0)?|access|refresh) token (?:has |is )?expired,? and [^\\n.]{0,40}(?:refresh|renew)`,
  `x?oauth ?2 (?:refresh )?token (?:has |is )?expired`,
  `(?:failed|failure|unable|not able|could(?: not|n[’']t)|cannot|can[’']t|did(?: not|n[’']t)) (?:to )?(?:refresh|renew) ${TOKEN}\\b`,
  `(?:error|problem|exception|failure) (?:while |when |during |on )?(?:refreshing|renewing) ${TOKEN}\\b`,
  `(?:x?oauth ?2?(?:\\.0)?|access|gmail|google|outlook|microsoft|imap) token (?:refresh|renewal) (?:has |was )?(?:failed|error|failure|unsuccessful|rejected|denied)`,
  `refresh[ _]?token (?:has |is |was )(?:been )?(?:expired|revoked|no longer valid|invalid|rejected)`,
].join('|');
const RENEWAL = new RegExp(`(?<![\\w$.-])(?:${NOT_RENEWED})`, 'gi');

/** The reason, where a service or the network gave one: that says more. */
const REASON =
  /AADSTS|\b(?:invalid_[a-z]{4,20}|unauthorized_client|(?:interaction|login|consent|rapt)_required)\b|ECONN|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|timed? ?out|\b5\d\d\b|\b429\b|certificate|client.?secret|no refresh token|refresh token is (?:missing|null|empty)/i;

/** Whose access it is where a mailbox or a calendar is read. */
const MAIL = /\bimap\b|\bsmtp\b|\be-?mail|mailbox|inbox|calendar|xoauth/i;

/** Services whose access is no mailbox's. */
const NOT_MAIL = ['salesforce', 'crm-api', 'other'];

const BY: Readonly<Record<string, string>> = {
  google: 'google/access-expired',
  microsoft: 'microsoft/session-expired',
};

/**
 * Tokens of lasting access that ended, where a program only says that it could not renew it.
 *
 * @param vendors whom the text names
 */
export function* failedRenewals(text: string, vendors: ReadonlySet<string>): Generator<string> {
  if (isIn(REASON, text) || NOT_MAIL.some((one) => vendors.has(one))) return;
  const whose = Object.keys(BY).filter((vendor) => vendors.has(vendor));
  if (whose.length === 0 && !isIn(MAIL, text)) return;
  for (const { index: at } of findMatches(RENEWAL, text))
    if (assertsFailure(text, at)) {
      const [only = ''] = whose.length === 1 ? whose : [];
      yield makeToken('sentence', BY[only] ?? 'mail/access-ended');
      return;
    }
}
