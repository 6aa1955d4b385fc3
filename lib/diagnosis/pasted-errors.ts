import { normalize } from '../evidence/phrases';
import { failedAttempts } from './pasted-attempts';
import { confirmedInBrowser } from './pasted-browser-first';
import { errorNames, microsoftCodes } from './pasted-codes';
import { crmAnswers } from './pasted-crm';
import { libraryErrors } from './pasted-libraries';
import { refusedLogins } from './pasted-logins';
import { mobileErrors } from './pasted-mobile';
import { networkFailures } from './pasted-network';
import { oauthAnswers } from './pasted-oauth';
import { refusedRelays } from './pasted-relays';
import { failedRenewals } from './pasted-renewals';
import { replyCodes } from './pasted-replies';
import { unprovenSenders } from './pasted-sender-proof';
import { refusedSenders } from './pasted-senders';
import { serviceAnswers } from './pasted-services';
import { syncFailures } from './pasted-sync';
import { vendorsNamed } from './pasted-vendors';
import type { RuleIndex } from './rule-index';

/**
 * Tokens of the codes and names of errors that a text reports.
 *
 * @param prose the text without addresses
 * @param named the same with those that are not of watched sites
 */
export function* errorsIn(
  prose: string,
  named: string,
  vendors: ReadonlySet<string>,
  index: RuleIndex,
): Generator<string> {
  yield* microsoftCodes(named, index);
  yield* oauthAnswers(prose, vendors, index);
  yield* errorNames(named, index);
  yield* crmAnswers(prose, vendors, index);
  yield* replyCodes(prose, index);
  yield* networkFailures(prose, vendors, index);
  // A link to somebody's page about an error says nothing of whose sign-in it was.
  if (!vendors.has('other') || !vendorsNamed(normalize(prose)).has('other')) yield* libraryErrors(named);
  yield* refusedLogins(prose, named, vendors);
  yield* refusedSenders(prose);
  yield* refusedRelays(prose);
  yield* failedRenewals(prose, vendors);
  yield* confirmedInBrowser(prose, vendors);
  yield* unprovenSenders(prose);
  yield* syncFailures(named, vendors);
  yield* serviceAnswers(prose, vendors);
  yield* failedAttempts(prose, vendors);
  yield* mobileErrors(prose, vendors);
}
