import { FAILURES } from '../../../catalog/failures';
import { makeToken } from '../../../evidence/token';
import { hasReport, reportsFailure } from './failure';

/** Matches a service that cannot reach, or may not use, the address to which an app wants change notifications. */
const NOTIFICATIONS_REFUSED =
  /subscription validation request (?:failed|timed ?out)|notification endpoint must respond with|error sending test message to cloud ?pub|\bpubsub\.topics\.publish\b|not authorized to perform this action[^\n]{0,60}(?:\/topics\/|\bpub\/?sub\b)|invalid topicname does|webhookurl(?:unauthorized|nothttps|invalid)\b|unauthorized webhook callback|webhook callback must be|only one user push notification|error (?:validating|verifying) (?:the )?notification (?:url|endpoint)|notification ?url["' ]{0,3}[^\n]{0,40}(?:is invalid|not reachable|must (?:use|be) https|could not be (?:reached|validated))/gi;

/** Matches the same in words that services of every kind use of webhooks. */
const WEBHOOK_REFUSED =
  /webhook[^\n]{0,40}(?:challenge|validation|verification)[^\n]{0,20} (?:failed|timed ?out)|(?:could not|cannot|unable to|failed to) (?:validate|verify) (?:the )?webhook/gi;

/** Matches a word about mail or calendars, or a path of an API for them. */
const MAIL_API_TOPIC = /mail|inbox|calend|\/events\b|messages\b|graph\.microsoft/i;

/** Matches a sync position (token, delta link, history id) that the service no longer accepts. */
const POSITION_LOST =
  /sync ?token (?:is |has |was )?(?:no longer valid|invalid|expired)|(?:invalid|expired) sync ?token|full sync(?:hronization)? (?:is )?required|\b(?:fullSyncRequired|updatedMinTooLongAgo|SyncStateNotFound|SyncStateInvalid|ResyncRequired|resyncChanges\w{5,30}|ErrorInvalidSyncStateData)\b|(?:delta ?(?:token|link)|history ?id|sync ?state) (?:is |has |was )?(?:too old|expired|invalid|no longer valid|not found)|(?:invalid|expired) (?:start)?(?:history ?id|delta ?(?:token|link)|sync ?state)\b/gi;

/** Match a request for Gmail's history, and the answer if its start is too old, which names no reason. */
const GMAIL_HISTORY = /\/users\/[^\s/]{1,80}\/history\b|\bhistory\.list\b|\bstartHistoryId\b/g;
const NOT_FOUND = /\b404\b|notFound\b|not found/;

/** Matches an app's own recovery by a full sync. */
const FULL_SYNC =
  /(?:falling back to|start(?:ing|ed)?|running|perform(?:ing|ed)?|schedul(?:ing|ed)|trigger(?:ing|ed)) (?:an? |the )?(?:full|initial) (?:re-?)?sync|full (?:re-?)?sync (?:done|ok|finished|complete)|resync from scratch/i;

/**
 * Yields tokens for a sync that cannot go on, though the app has access to the mailbox.
 *
 * @param text the text with the addresses of APIs
 * @param vendors the vendors that it names
 */
export function* syncFailures(text: string, vendors: ReadonlySet<string>): Generator<string> {
  if (
    hasReport(NOTIFICATIONS_REFUSED, text) ||
    (isAboutMail(text, vendors) && hasReport(WEBHOOK_REFUSED, text))
  )
    yield makeToken('sentence', FAILURES.notificationsRefused);
  if ((hasReport(POSITION_LOST, text) || isHistoryGone(text)) && !FULL_SYNC.test(text))
    yield makeToken('sentence', FAILURES.syncPositionLost);
}

function isAboutMail(text: string, vendors: ReadonlySet<string>): boolean {
  return (vendors.has('google') || vendors.has('microsoft')) && MAIL_API_TOPIC.test(text);
}

function isHistoryGone(text: string): boolean {
  for (const { 0: words, index: at } of text.matchAll(GMAIL_HISTORY))
    if (
      NOT_FOUND.test(text.slice(Math.max(0, at - 160), at + words.length + 240)) &&
      reportsFailure(text, at, words.length)
    )
      return true;
  return false;
}
