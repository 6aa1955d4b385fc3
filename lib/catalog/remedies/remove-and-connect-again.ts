import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Remove the connected mailbox and add it afresh',
  steps: [
    'In HubSpot open **Settings > General > Email**.',
    'At the mailbox choose **Disable**, then **Yes, disable it**. After that choose **Remove**, then **Yes, remove inbox**.',
    'Take HubSpot’s access away in the account itself, too: at **myaccount.google.com/connections** for Google, at **myapps.microsoft.com** for a Microsoft work account. That clears permissions that were given only in part.',
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
