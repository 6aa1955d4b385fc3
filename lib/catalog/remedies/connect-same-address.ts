import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Connect with the account that owns the mailbox',
  steps: [
    'Look up which address the app has for this mailbox, in its settings or in the error message.',
    'Connect again and choose exactly this account on Google’s page. Use a private window if Google picks another one by itself.',
    'If you entered an alias or the address of a group, enter the account’s main address.',
    'A shared mailbox has to be connected by signing in to that mailbox itself, or through an admin.',
  ],
  check: 'The app lists the mailbox under the address that you signed in with.',
  sources: [
    {
      title: 'Gmail API: how to handle errors',
      url: 'https://developers.google.com/gmail/api/guides/handle-errors',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
