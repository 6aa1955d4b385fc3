import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Find out where this mailbox is connected, and disconnect it there',
  steps: [
    'Think about where you’ve used this mailbox before: another account with this product, a trial, a shared mailbox of your team.',
    'Sign in there, open the settings for connected mailboxes or calendars and disconnect it.',
    'If it isn’t in an account of yours, ask your colleagues and your CRM admin: an admin can often see who has connected it, and free it.',
    'Then connect it again in the right account.',
  ],
  check: 'The mailbox is listed as connected under your own name.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: disconnect or reconnect your inbox',
      url: 'https://knowledge.hubspot.com/connected-email/disconnect-your-inbox-from-hubspot',
      dated: '2024-03-07',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
