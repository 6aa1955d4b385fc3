import type { Remedy } from './schema';

export default {
  who: 'wait',
  title: 'Wait until 24 hours have passed',
  steps: [
    'Leave it alone until then: every attempt may count.',
    'Most limits look at the last 24 hours, so they ease bit by bit and not at midnight.',
    'Then start again, in smaller batches if you send a lot.',
  ],
  check: 'It works again, and the error is gone.',
  takes: 'At most 24 hours.',
  fails: 'If it comes back soon, something else is using up the same limit. Tell your admin.',
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
