import { FAILURES } from '../../../catalog/failures';
import { makeToken } from '../../../evidence/token';
import { findMatches, isIn } from '../matching/prefilter';
import { assertsFailure } from './failure';

const TOKEN =
  '(?:(?:the|your|its|an?|this|gmail|google|outlook|microsoft|imap|smtp) ){0,3}(?:(?:x?oauth ?2?(?:\\.0)?|access|auth\\w{0,10}|bearer|user) ){0,3}(?:access )?tokens?';

/** A token that could not be refreshed, as mail programs and libraries say it. */
const REFRESH_FAILURES = [
  'invalid-xoauth2-resp',
  `(?:x?oauth ?2?(?:\\.0)?|access|refresh) token (?:has |is )?expired,? and [^\\n.]{0,40}(?:refresh|renew)`,
  `x?oauth ?2 (?:refresh )?token (?:has |is )?expired`,
  `(?:failed|failure|unable|not able|could(?: not|n[’']t)|cannot|can[’']t|did(?: not|n[’']t)) (?:to )?(?:refresh|renew) ${TOKEN}\\b`,
  `(?:error|problem|exception|failure) (?:while |when |during |on )?(?:refreshing|renewing) ${TOKEN}\\b`,
  `(?:x?oauth ?2?(?:\\.0)?|access|gmail|google|outlook|microsoft|imap) token (?:refresh|renewal) (?:has |was )?(?:failed|error|failure|unsuccessful|rejected|denied)`,
  `refresh[ _]?token (?:has |is |was )(?:been )?(?:expired|revoked|no longer valid|invalid|rejected)`,
].join('|');
const REFRESH_FAILURE = new RegExp(`(?<![\\w$.-])(?:${REFRESH_FAILURES})`, 'gi');

/** Matches a reason from a service or the network, which says more. */
const REASON =
  /AADSTS|\b(?:invalid_[a-z]{4,20}|unauthorized_client|(?:interaction|login|consent|rapt)_required)\b|ECONN|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|timed? ?out|\b5\d\d\b|\b429\b|certificate|client.?secret|no refresh token|refresh token is (?:missing|null|empty)/i;

/** Matches a word about mail or calendars. */
const MAIL_TOPIC = /\bimap\b|\bsmtp\b|\be-?mail|mailbox|inbox|calendar|xoauth/i;

/** Vendors whose tokens give access to no mailbox. */
const OTHER_VENDORS = ['salesforce', 'crm-api', 'other'];

/** The rule for a token of each vendor. */
const VENDOR_RULES: Readonly<Record<string, string>> = {
  google: FAILURES.googleAccessExpired,
  microsoft: FAILURES.microsoftSessionExpired,
};

/**
 * Yields tokens for access that ended, where a program only says that it could not renew it.
 *
 * @param vendors the vendors that the text names
 */
export function* failedRenewals(text: string, vendors: ReadonlySet<string>): Generator<string> {
  if (isIn(REASON, text) || OTHER_VENDORS.some((one) => vendors.has(one))) return;
  const owners = Object.keys(VENDOR_RULES).filter((vendor) => vendors.has(vendor));
  if (owners.length === 0 && !isIn(MAIL_TOPIC, text)) return;
  for (const { index: at } of findMatches(REFRESH_FAILURE, text))
    if (assertsFailure(text, at)) {
      const [only = ''] = owners.length === 1 ? owners : [];
      yield makeToken('sentence', VENDOR_RULES[only] ?? FAILURES.accessEnded);
      return;
    }
}
