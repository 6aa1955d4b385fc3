import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      any: ['code:imap/AUTHORIZATIONFAILED', 'code:imap/NOPERM'],
      none: ['named:microsoft'],
    },
  ],
  title: 'Sign in with this mailbox’s own address',
  what: 'You signed in fine, but this account isn’t allowed to open the mailbox or folder.',
  why: 'The mailbox belongs to someone else, or the account’s access to a shared mailbox is missing or was taken away.',
  retry: 'Trying again helps with the mailbox’s own account, or once its owner lets you in.',
  remedies: ['use-mailbox-owner', 'ask-mail-admin'],
  sources: [
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
