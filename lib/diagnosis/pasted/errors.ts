import { normalize } from '../../evidence/phrases';
import type { RuleIndex } from '../rule-index';
import { failedAttempts } from './errors/attempts';
import { browserConfirmations } from './errors/browser-first';
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
import { vendorsNamed } from './vendors';

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
  yield* oauthErrors(prose, vendors, index);
  yield* errorNames(named, index);
  yield* crmErrors(prose, vendors, index);
  yield* replyCodes(prose, index);
  yield* networkFailures(prose, vendors, index);
  // A link to somebody's page about an error says nothing of whose sign-in it was.
  if (!vendors.has('other') || !vendorsNamed(normalize(prose)).has('other')) yield* libraryErrors(named);
  yield* refusedLogins(prose, named, vendors);
  yield* refusedSenders(prose);
  yield* refusedRelays(prose);
  yield* failedRenewals(prose, vendors);
  yield* browserConfirmations(prose, vendors);
  yield* unauthenticatedSenders(prose);
  yield* syncFailures(named, vendors);
  yield* serviceErrors(prose, vendors);
  yield* failedAttempts(prose, vendors);
  yield* mobileErrors(prose, vendors);
}
