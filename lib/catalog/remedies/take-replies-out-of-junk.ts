import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Take the replies out of your own junk folder',
  steps: [
    'Open the junk folder of your mailbox and mark the replies as not junk, so that they move to the inbox.',
    'Add the senders to your contacts, so that it doesn’t happen again.',
    'If a reply still isn’t in the CRM a little later, forward it to the CRM’s own address.',
  ],
  check: 'The next reply arrives in the inbox and shows up in the CRM.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: log mail with the BCC or forwarding address',
      url: 'https://knowledge.hubspot.com/connected-email/log-email-in-your-crm-with-the-bcc-or-forwarding-address',
      dated: '2025-08-13',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
