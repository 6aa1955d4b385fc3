import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'vendor'],
  when: [
    {
      any: [
        'code:graph/ErrorMailboxLogonFailed',
        'code:graph/ErrorMailboxConfiguration',
        'code:graph/ErrorMailboxMoveInProgress',
        'code:graph/ErrorMailboxStoreUnavailable',
        'code:graph/ErrorMailboxFailover',
        'code:graph/MailboxInfoStale',
      ],
    },
    {
      all: ['named:microsoft'],
      any: [
        'code:imap/UNAVAILABLE',
        'code:imap/SERVERBUG',
        'code:imap/AUTHORIZATIONFAILED',
        'code:imap/NOPERM',
        'code:pop/SYS-TEMP',
      ],
    },
  ],
  title: 'The sign-in worked, but the mailbox did not open: your admin must check it',
  what: 'Microsoft accepted the sign-in, but its mail server did not open the mailbox for {app}.',
  why: 'The mailbox may have no license, IMAP or POP may be off for it, this account may have no rights to it, or it is being moved. Now and then the server itself has a problem.',
  retry: 'Try once more in a few minutes. If it stays, an administrator has to look at the mailbox.',
  remedies: ['check-mailbox-access', 'retry-later', 'correct-mail-token', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/mail-sign-in-refused',
      tell: 'If the server refuses the name or the password, the sign-in itself is the problem.',
    },
    {
      rule: 'microsoft/licence-or-mailbox-missing',
      tell: 'If the account cannot open Outlook on the web either, it may have no mailbox at all.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: POP3 and IMAP4 access for a mailbox',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/pop3-and-imap4/enable-or-disable-pop3-or-imap4-access',
      checked: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: error codes of Exchange Web Services',
      url: 'https://learn.microsoft.com/en-us/dotnet/api/microsoft.exchange.webservices.data.serviceerror',
      checked: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: manage permissions for recipients',
      url: 'https://learn.microsoft.com/en-us/exchange/recipients-in-exchange-online/manage-permissions-for-recipients',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
