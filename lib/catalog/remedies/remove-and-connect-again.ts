import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Remove the connected mailbox and add it again',
  steps: [
    'In HubSpot open **Settings > General > Email**.',
    'Next to the mailbox choose **Disable**, then **Yes, disable it**. Then choose **Remove** and **Yes, remove inbox**.',
    'Remove HubSpot’s access in the account itself too: at **myaccount.google.com/connections** for Google, at **myapps.microsoft.com** for a Microsoft work account. That clears permissions that were only partly given.',
    'Sign out of accounts you don’t want to connect.',
    'Connect the mailbox again and choose the right account.',
  ],
  check: 'HubSpot lists the mailbox under your own address, and you can send a test message from it.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: disconnect or reconnect your inbox',
      url: 'https://knowledge.hubspot.com/connected-email/disconnect-your-inbox-from-hubspot',
      dated: '2024-03-07',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
