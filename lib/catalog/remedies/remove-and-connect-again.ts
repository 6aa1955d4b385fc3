import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Remove the connected mailbox and add it again',
  steps: [
    'In HubSpot open **Settings > General > Email**.',
    'At the mailbox choose **Disable**, then **Yes, disable it**. After that choose **Remove**, then **Yes, remove inbox**.',
    'Sign out of accounts that you do not want to connect.',
    'Connect the mailbox again and choose the right account.',
  ],
  check: 'HubSpot lists the mailbox under your own address, and a test message leaves from it.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: disconnect or reconnect your inbox',
      url: 'https://knowledge.hubspot.com/connected-email/disconnect-your-inbox-from-hubspot',
      checked: '2026-11-23',
    },
  ],
} satisfies Remedy;
