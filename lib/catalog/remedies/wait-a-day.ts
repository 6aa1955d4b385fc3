import type { Remedy } from './schema';

export default {
  who: 'wait',
  title: 'Wait until 24 hours have passed',
  steps: [
    'Don’t send anything large in the meantime: each attempt can count.',
    'Most limits look at the last 24 hours, so they ease bit by bit and not at midnight.',
    'Then send the rest, in smaller batches.',
  ],
  check: 'A single test message goes out.',
  takes: 'At most 24 hours.',
  fails:
    'If it comes back after just a few messages, someone or something else is sending through this mailbox too. Tell your admin.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: sending limits for connected accounts',
      url: 'https://knowledge.hubspot.com/connected-email/sales-email-send-limits',
      noted: '2026-11-29',
    },
    {
      title: 'Google Workspace Admin Help: sending limits of Gmail',
      url: 'https://support.google.com/a/answer/166852',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
