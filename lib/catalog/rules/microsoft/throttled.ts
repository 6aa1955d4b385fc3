import type { Rule } from '../schema';

export default {
  who: ['wait', 'vendor'],
  when: [
    {
      any: [
        'code:graph/ApplicationThrottled',
        'code:graph/MailboxConcurrency',
        'code:graph/ActivityLimitReached',
        'code:graph/ErrorServerBusy',
        'code:graph/ErrorExceededConnectionCount',
        'code:graph/ErrorExceededSubscriptionCount',
        'code:graph/ErrorTooManyObjectsOpened',
        'code:msal/request_cannot_be_made',
      ],
    },
    { all: ['named:microsoft'], any: ['code:graph/TooManyRequests', 'code:imap/LIMIT'] },
    // The mailbox of a recipient who gets too much mail answers with the same code.
    { all: ['code:smtp/432', 'sentence:microsoft/throttled'] },
  ],
  title: 'Try again in a few minutes: Microsoft is slowing {app} down',
  what: '{app} asked for too much from this mailbox in a short time; nothing is broken.',
  why: 'Microsoft only answers so many requests per mailbox at a time. A first sync, a large mailing or several programs at once can hit that limit.',
  retry:
    'Wait a few minutes before you try again. If it lasts for days, {maker} has to make {app} ask less often.',
  remedies: ['retry-later', 'close-other-mail-programs', 'slow-the-app-down', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/sending-limit',
      tell: 'If only sending stops and the message mentions a daily limit, it ends after a day.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: error responses of Microsoft Graph',
      url: 'https://learn.microsoft.com/en-us/graph/errors',
      noted: '2026-11-29',
    },
    {
      title: 'Exchange team blog: limits for sending at the same time',
      url: 'https://techcommunity.microsoft.com/blog/exchange/607825',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: error codes of Exchange Web Services',
      url: 'https://learn.microsoft.com/en-us/dotnet/api/microsoft.exchange.webservices.data.serviceerror',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
