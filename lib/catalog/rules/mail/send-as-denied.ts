import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      all: ['sentence:mail/send-as-denied'],
      any: ['code:smtp/553', 'code:smtp/550', 'code:smtp/5.7.1'],
      none: ['named:microsoft'],
    },
    {
      // With any code, since the words tell whose address it was.
      all: ['sentence:mail/send-as-denied', 'named:sender-refused'],
      any: ['code:smtp/554', 'code:smtp/501', 'code:smtp/5.7.0'],
      none: ['named:microsoft'],
    },
  ],
  title: 'Send from the mailbox’s own address',
  what: 'The mail server didn’t send the mail because the sender address isn’t yours there.',
  why: 'The app signed in to one mailbox but used another address as the sender: an alias, a team address or a typo. Many servers refuse that.',
  retry: 'Try again with the mailbox’s own address as the sender, or get permission to use the other one.',
  remedies: ['send-from-own-address', 'ask-mail-admin'],
  sources: [
    {
      title: 'IONOS: sending e-mails with different sender addresses',
      url: 'https://www.ionos.com/help/email/general-topics/important-change-for-sending-emails-with-different-sender-addresses/',
      noted: '2026-11-30',
    },
    {
      title: 'RFC 3463: enhanced status codes of mail',
      url: 'https://www.rfc-editor.org/rfc/rfc3463',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
