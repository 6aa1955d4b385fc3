import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Sign in as the mailbox’s owner',
  steps: [
    'In the app’s settings, compare the user name with the mailbox’s address.',
    'Enter the mailbox’s own user name and password, if you have them.',
    'For a shared mailbox, ask its owner or admin to let your account open it. Some servers want both names, in a form the admin knows.',
  ],
  check: 'The app shows the mailbox’s folders.',
  sources: [
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
