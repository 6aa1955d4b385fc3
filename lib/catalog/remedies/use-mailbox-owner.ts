import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Sign in as the owner of the mailbox',
  steps: [
    'In the app’s settings compare the user name with the address of the mailbox.',
    'Enter the mailbox’s own user name and password, if you have them.',
    'For a shared mailbox ask its owner or admin to give your account the right to open it. Some servers want both names, in a form that the admin knows.',
  ],
  check: 'The app shows the folders of the mailbox.',
  sources: [
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
