import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      any: ['code:imap/AUTHORIZATIONFAILED', 'code:imap/NOPERM'],
      none: ['named:microsoft'],
    },
  ],
  title: 'Sign in with the account that owns this mailbox',
  what: 'The sign-in worked, but this account may not open the mailbox or the folder.',
  why: 'The mailbox belongs to somebody else, or the account’s rights to a shared mailbox are missing or were taken away.',
  retry: 'Trying again helps with the mailbox’s own account, or once its owner has given you the right.',
  remedies: ['use-mailbox-owner', 'ask-mail-admin'],
  sources: [
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
