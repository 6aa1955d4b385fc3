import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Connect your mailbox again from the beginning',
  steps: [
    'Close the sign-in window and start where you connect your mailbox. A bookmark, a reload or the Back button may fail.',
    'Choose the account that owns the mailbox.',
    'Answer every question. On the permissions page, check the app’s name and choose **Accept** or **Allow** if you trust it.',
  ],
  check: 'Your mailbox is listed as connected under your own address.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: connect your personal email',
      url: 'https://knowledge.hubspot.com/connected-email/connect-your-inbox-to-hubspot',
      dated: '2026-02-27',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
