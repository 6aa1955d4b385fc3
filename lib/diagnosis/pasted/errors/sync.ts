import { makeToken } from '../../../evidence/token';
import { hasReport, reportsFailure } from './failure';

/** A service that could not reach, or may not use, the address at which an app wants to hear of changes. */
const NOTICES_REFUSED =
  /subscription validation request (?:failed|timed ?out)|notification endpoint must respond with|error sending test message to cloud ?pub|\bpubsub\.topics\.publish\b|not authorized to perform this action[^\n]{0,60}(?:\/topics\/|\bpub\/?sub\b)|invalid topicname does|webhookurl(?:unauthorized|nothttps|invalid)\b|unauthorized webhook callback|webhook callback must be|only one user push notification|error (?:validating|verifying) (?:the )?notification (?:url|endpoint)|notification ?url["' ]{0,3}[^\n]{0,40}(?:is invalid|not reachable|must (?:use|be) https|could not be (?:reached|validated))/gi;

/** The same in words that everybody has whose service calls back. */
const WEBHOOK_REFUSED =
  /webhook[^\n]{0,40}(?:challenge|validation|verification)[^\n]{0,20} (?:failed|timed ?out)|(?:could not|cannot|unable to|failed to) (?:validate|verify) (?:the )?webhook/gi;

/** Whose mail or calendar is watched. */
const WATCHED = /mail|inbox|calend|\/events\b|messages\b|graph\.microsoft/i;

/** A place in a mailbox's changes that its service has forgotten. */
const POSITION_LOST =
  /sync ?token (?:is |has |was )?(?:no longer valid|invalid|expired)|(?:invalid|expired) sync ?token|full sync(?:hronization)? (?:is )?required|\b(?:fullSyncRequired|updatedMinTooLongAgo|SyncStateNotFound|SyncStateInvalid|ResyncRequired|resyncChanges\w{5,30}|ErrorInvalidSyncStateData)\b|(?:delta ?(?:token|link)|history ?id|sync ?state) (?:is |has |was )?(?:too old|expired|invalid|no longer valid|not found)|(?:invalid|expired) (?:start)?(?:history ?id|delta ?(?:token|link)|sync ?state)\b/gi;

/** Gmail's list of changes, asked from a place that is gone: the answer names no reason. */
const HISTORY = /\/users\/[^\s/]{1,80}\/history\b|\bhistory\.list\b|\bstartHistoryId\b/g;
const GONE = /\b404\b|notFound\b|not found/;

/** What an app does by itself then. */
const STARTS_OVER =
  /(?:falling back to|start(?:ing|ed)?|running|perform(?:ing|ed)?|schedul(?:ing|ed)|trigger(?:ing|ed)) (?:an? |the )?(?:full|initial) (?:re-?)?sync|full (?:re-?)?sync (?:done|ok|finished|complete)|resync from scratch/i;

/**
 * Tokens of a sync that cannot go on, though the mailbox lets the app in.
 *
 * @param text the text with the addresses of APIs
 * @param vendors whom it names
 */
export function* syncFailures(text: string, vendors: ReadonlySet<string>): Generator<string> {
  if (hasReport(NOTICES_REFUSED, text) || (isWatching(text, vendors) && hasReport(WEBHOOK_REFUSED, text)))
    yield makeToken('sentence', 'mail/notifications-refused');
  if ((hasReport(POSITION_LOST, text) || isHistoryGone(text)) && !STARTS_OVER.test(text))
    yield makeToken('sentence', 'mail/sync-position-lost');
}

function isWatching(text: string, vendors: ReadonlySet<string>): boolean {
  return (vendors.has('google') || vendors.has('microsoft')) && WATCHED.test(text);
}

function isHistoryGone(text: string): boolean {
  for (const { 0: words, index: at } of text.matchAll(HISTORY))
    if (
      GONE.test(text.slice(Math.max(0, at - 160), at + words.length + 240)) &&
      reportsFailure(text, at, words.length)
    )
      return true;
  return false;
}
