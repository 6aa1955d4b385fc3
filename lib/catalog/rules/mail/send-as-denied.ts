import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      all: ['sentence:mail/send-as-denied'],
      any: ['code:smtp/553', 'code:smtp/550', 'code:smtp/5.7.1'],
      none: ['named:microsoft'],
    },
  ],
  title: 'Send from the address of the mailbox you signed in to',
  what: 'The mail server did not send the mail, because the sender’s address is not yours there.',
  why: 'The app signed in to one mailbox but wrote another address as the sender: an alias, a team’s address or a typing error. Many servers refuse that.',
  retry: 'Try again with the mailbox’s own address as the sender, or ask for the right to use the other one.',
  remedies: ['send-from-own-address', 'ask-mail-admin'],
  sources: [
    {
      title: 'RFC 3463: enhanced status codes of mail',
      url: 'https://www.rfc-editor.org/rfc/rfc3463',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
