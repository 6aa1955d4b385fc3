import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'vendor'],
  saidByServers: true,
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
  title: 'Ask your admin to check this mailbox',
  what: 'You signed in fine, but Microsoft’s mail server didn’t open the mailbox for {app}.',
  why: 'The mailbox may have no license, IMAP or POP may be off, this account may not be allowed to open it, or it’s being moved. Sometimes the server itself has a problem.',
  retry: 'Try again in a few minutes. If it still fails, an admin has to look at the mailbox.',
  remedies: ['check-mailbox-access', 'retry-later', 'correct-mail-token', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/mail-sign-in-refused',
      tell: 'If the server refuses the name or password, the sign-in itself is the problem.',
    },
    {
      rule: 'microsoft/licence-or-mailbox-missing',
      tell: 'If the account can’t open Outlook on the web either, it may not have a mailbox at all.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: POP3 and IMAP4 access for a mailbox',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/pop3-and-imap4/enable-or-disable-pop3-or-imap4-access',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: error codes of Exchange Web Services',
      url: 'https://learn.microsoft.com/en-us/dotnet/api/microsoft.exchange.webservices.data.serviceerror',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: manage permissions for recipients',
      url: 'https://learn.microsoft.com/en-us/exchange/recipients-in-exchange-online/manage-permissions-for-recipients',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
