import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Make an @outlook.com address the primary one',
  steps: [
    'Sign in to the personal Microsoft account you connected, and open the page with its sign-in addresses.',
    'If there’s no address ending in **@outlook.com** yet, add one.',
    'Choose **Make primary** next to it. Your devices may show the new sign-in name afterwards.',
    'Remove the mailbox where you connected it, and connect it again.',
  ],
  action: {
    kind: 'open',
    label: 'Open your account’s addresses',
    url: 'https://account.live.com/names/manage',
  },
  check: 'HubSpot lists the mailbox under your new @outlook.com address, without **outlook_**.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: inbox and calendar connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-office-365-inbox-and-calendar-connection-errors',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
