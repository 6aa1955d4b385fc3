import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'For a personal mailbox, prove that it’s yours',
  steps: [
    'Sign in at **outlook.live.com** with the account you connected.',
    'Follow the message you find there or in your inbox: Microsoft may ask for a code by phone, for example.',
    'If you didn’t send those messages, change your password first.',
  ],
  action: { kind: 'open', label: 'Open Outlook.com', url: 'https://outlook.live.com/' },
  check: 'You can send a message from Outlook in the browser.',
  sources: [
    {
      title: 'Microsoft Learn: error responses of Microsoft Graph',
      url: 'https://learn.microsoft.com/en-us/graph/errors',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
