import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Sign in with the address that’s entered for this mailbox',
  steps: [
    'Find the address the app uses for this mailbox, in its settings or in the error message.',
    'Connect again and choose exactly that account on Google’s page. If Google picks another one by itself, use a private window.',
    'If you entered an alias or a group address, enter the account’s main address.',
    'A shared mailbox has to be connected by signing in to that mailbox itself, or by an admin.',
  ],
  check: 'The app lists the mailbox under the address you signed in with.',
  sources: [
    {
      title: 'Gmail API: how to handle errors',
      url: 'https://developers.google.com/gmail/api/guides/handle-errors',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
