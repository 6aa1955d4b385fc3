import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../../lib/catalog/catalog';
import { lookUp } from '../../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../../lib/diagnosis/rule-index';
import '../../every-language';

const index = indexRules(RULES);
const rules = (text: string) => lookUp(text, index).diagnoses.map(({ rule }) => rule);

/** A sync that cannot go on though the app has access to the mailbox, and texts that only resemble it. */

describe('notices of changes that a service does not deliver', () => {
  it.each([
    '{"error":{"code":"InvalidRequest","message":"Subscription validation request timed out."}} POST https://graph.microsoft.com/v1.0/subscriptions',
    'GraphError: Subscription validation request failed. Response from notification endpoint exceeded the timeout.\n    at GraphErrorHandler.build (/app/node_modules/x.js:28:25)',
    'googleapiclient.errors.HttpError 400 when requesting gmail watch: Invalid topicName does not match projects/contoso/topics/*',
    '{"error":{"errors":[{"domain":"global","reason":"push.webhookUrlUnauthorized","message":"Unauthorized WebHook callback channel: https://hooks.contoso.com/gcal"}],"code":401}}',
    'Calendar watch failed: 400 WebHook callback must be HTTPS: http://crm.contoso.com/push',
    'Error: 7 PERMISSION_DENIED: projects/contoso/topics/gmail: gmail-api-push@system.gserviceaccount.com is missing pubsub.topics.publish',
    'GaxiosError: Error sending test message to Cloud PubSub projects/p/topics/t : Resource not found (resource=t).',
    '[outlook-hooks] ERROR webhook validation failed: 302 redirect to /login (graph.microsoft.com, me/events)',
  ])('%j', (text) => expect(rules(text)[0]).toBe('mail/notifications-refused'));

  it.each([
    'graph subscriptions: POST /v1.0/subscriptions -> 201, validationToken answered in 42 ms',
    'pubsub topic projects/contoso/topics/gmail: gmail-api-push@system.gserviceaccount.com has roles/pubsub.publisher, watch renewed',
    'Our app is not authorized to perform this action for free users; see the pricing page, topics: billing',
    'Pub/Sub quota for topics was raised to 500, all green',
    'Stripe: webhook verification failed, no signature matches the payload. Error 400',
    'Facebook webhook verification failed: hub.verify_token mismatch (403)',
    'Release 2.14\n- fixed: webhook validation failed behind a proxy (Outlook)',
  ])('are not meant by %j', (text) => expect(rules(text)).toEqual([]));
});

describe('a place in the changes that a service has forgotten', () => {
  it.each([
    'HttpError 410: Sync token is no longer valid, a full sync is required. reason: fullSyncRequired (calendar events of kim@contoso.com)',
    '{"error":{"code":"SyncStateNotFound","message":"The sync state generation is not found; please start a new sync."}}',
    '{"error":{"errors":[{"domain":"calendar","reason":"updatedMinTooLongAgo","message":"The requested minimum modification time lies too far in the past."}],"code":410}}',
    '410 Gone {"error":{"code":"resyncRequired","message":"Resync required. Replace any local items with the server\'s version"}}',
    'ERROR gmail sync kim@contoso.com: historyId expired, giving up',
    'ServiceResponseException: ErrorInvalidSyncStateData: The synchronization state data is corrupt or otherwise invalid.',
    'GET https://gmail.googleapis.com/gmail/v1/users/kim%40contoso.com/history?startHistoryId=991 -> 404 Not Found\nError: incremental sync failed',
    'HttpError 404 when requesting https://gmail.googleapis.com/gmail/v1/users/me/history?startHistoryId=7 returned "Requested entity was not found.". Details: [{"domain": "global", "reason": "notFound"}]',
  ])('%j', (text) => expect(rules(text)[0]).toBe('mail/sync-position-lost'));

  it('is not meant by a message or a calendar that is gone', () =>
    expect(
      rules(
        'HttpError 404 when requesting https://www.googleapis.com/calendar/v3/calendars/x/events: Not Found. Details: [{"domain": "global", "reason": "notFound"}]',
      ),
    ).toEqual(['google/user-not-found']));

  it.each([
    'GET https://gmail.googleapis.com/gmail/v1/users/me/history?startHistoryId=991 -> 404\nWARN historyId expired, falling back to full sync\nINFO full sync finished, 5210 messages',
    '09:00 incremental sync historyId=8810 -> 14 changes\n09:05 410 Gone, sync token expired, starting full sync\n09:06 full sync finished, 3 calendars, 0 errors',
    'When the history id is too old, Gmail answers 404 and the client needs a full sync. We handle that since 2.1.',
    'If the sync token is no longer valid, the server answers 410 and the client has to start a full sync.',
  ])('is not meant by %j', (text) => expect(rules(text)).toEqual([]));
});
