import { normalize } from '../../evidence/phrases';
import type { RuleIndex } from '../rule-index';
import { failedAttempts } from './errors/attempts';
import { errorNames, microsoftCodes } from './errors/codes';
import { crmErrors } from './errors/crm';
import { libraryErrors } from './errors/libraries';
import { refusedLogins } from './errors/logins';
import { mobileErrors } from './errors/mobile';
import { networkFailures } from './errors/network';
import { oauthErrors } from './errors/oauth';
import { refusedRelays } from './errors/relays';
import { failedRenewals } from './errors/renewals';
import { replyCodes } from './errors/replies';
import { unauthenticatedSenders } from './errors/sender-authentication';
import { refusedSenders } from './errors/senders';
import { serviceErrors } from './errors/services';
import { syncFailures } from './errors/sync';
import { findVendors } from './vendors';

/**
 * Yields tokens for the codes and names of errors that a text reports.
 *
 * @param prose the text without URLs
 * @param withUrls the text without the URLs of watched sites
 */
export function* errorsIn(
  prose: string,
  withUrls: string,
  vendors: ReadonlySet<string>,
  index: RuleIndex,
): Generator<string> {
  yield* microsoftCodes(withUrls, index);
  yield* oauthErrors(prose, vendors, index);
  yield* errorNames(withUrls, index);
  yield* crmErrors(prose, vendors, index);
  yield* replyCodes(prose, index);
  yield* networkFailures(prose, vendors, index);
  // Another service named in a link only, perhaps to a page about the error, does not make the error that service's.
  if (!vendors.has('other') || !findVendors(normalize(prose)).has('other')) yield* libraryErrors(withUrls);
  yield* refusedLogins(prose, withUrls, vendors);
  yield* refusedSenders(prose);
  yield* refusedRelays(prose);
  yield* failedRenewals(prose, vendors);
  yield* unauthenticatedSenders(prose);
  yield* syncFailures(withUrls, vendors);
  yield* serviceErrors(prose, vendors);
  yield* failedAttempts(prose, vendors);
  yield* mobileErrors(prose, vendors);
}
