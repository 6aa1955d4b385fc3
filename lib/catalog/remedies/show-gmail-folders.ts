import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Show All Mail and Drafts in IMAP',
  steps: [
    'Open Gmail in the browser, then **Settings > Labels**.',
    'Under the system labels, check **Show in IMAP** for **All Mail** and for **Drafts**.',
    'Connect the mailbox again.',
  ],
  action: {
    kind: 'open',
    label: 'Open Gmail’s labels',
    url: 'https://mail.google.com/mail/u/0/#settings/labels',
  },
  check: 'The mailbox is listed as connected, without the note about a missing folder.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: questions about connected email',
      url: 'https://knowledge.hubspot.com/connected-email/hubspot-crm-email-integration-faq',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
