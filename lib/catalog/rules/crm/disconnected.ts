import type { Rule } from '../schema';

/** Titles of CRMs' messages about a lost mailbox or calendar. */
const TITLES = [
  'heading:inbox disconnected',
  'heading:your inbox is disconnected',
  'heading:your inbox was disconnected',
  'heading:your inbox has been disconnected',
  'heading:your inbox got disconnected',
  'heading:your inbox disconnected',
  'heading:mailbox disconnected',
  'heading:your mailbox has been disconnected',
  'heading:email disconnected',
  'heading:email account disconnected',
  'heading:your email has been disconnected',
  'heading:your email account has been disconnected',
  'heading:calendar disconnected',
  'heading:your calendar has been disconnected',
  'heading:calendar failed to authenticate',
  'heading:reconnect your inbox',
  'heading:reconnect inbox',
  'heading:reconnect your email',
  'heading:reconnect your email account',
  'heading:reconnect your mailbox',
  'heading:reconnect your calendar',
] as const;

export default {
  who: ['you'],
  when: [
    {
      // Words this common count only on pages where a mailbox is connected.
      all: ['path:connect'],
      any: [...TITLES, 'heading:reconnect'],
    },
    {
      // Every sign-in service answers this when access has ended.
      all: ['path:connect'],
      any: ['text:invalid_grant'],
      likely: true,
    },
    {
      all: ['site:text'],
      any: [...TITLES],
    },
  ],
  title: 'Reconnect your mailbox',
  what: '{app} lost access to your mailbox, so it may no longer read or send your mail.',
  why: 'Usually a password, a sign-in rule or the app’s access changed. After an outage at the mail provider, many mailboxes drop out at once, and some come back by themselves.',
  retry: 'Connect again with the same account. If that doesn’t last, remove the mailbox and add it again.',
  remedies: ['connect-again', 'check-service-status', 'remove-and-connect-again'],
  maybe: [
    {
      rule: 'google/access-expired',
      tell: 'If it’s a Google account and the password was changed or the app’s access was removed, that access has ended.',
    },
    {
      rule: 'microsoft/admin-approval-required',
      tell: 'If Microsoft now asks for an admin’s approval, the app has to be approved first.',
    },
  ],
  sources: [
    {
      title: 'HubSpot Knowledge Base: disconnect or reconnect your inbox',
      url: 'https://knowledge.hubspot.com/connected-email/disconnect-your-inbox-from-hubspot',
      dated: '2024-03-07',
      noted: '2026-11-23',
    },
    {
      title: 'HubSpot: report on the incident of March 2025',
      url: 'https://product.hubspot.com/blog/hubspot-incident-report-for-march-2-2025',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
