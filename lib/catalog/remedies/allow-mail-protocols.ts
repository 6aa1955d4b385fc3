import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Check that IMAP, POP or SMTP is on for this mailbox',
  request: 'Could you turn on what {app} needs for my mailbox: IMAP, POP or SMTP?',
  steps: [
    'In the **Microsoft 365 admin center** open **Users > Active users**, choose {the person|me}, then **Mail > Manage email apps**.',
    'Check the boxes {app} needs: **IMAP** or **Pop** for reading, **Authenticated SMTP** for sending. Leave the rest as it is, and save.',
    'If {app} signs in by itself, without a person, its service principal has to be registered in Exchange Online and given **FullAccess** to this mailbox.',
    'Passwords for IMAP and POP are off in Microsoft’s cloud and can’t be turned back on. {The person has|I have} to use Microsoft’s sign-in.',
  ],
  action: { kind: 'open', label: 'Open the Microsoft 365 admin center', url: 'https://admin.microsoft.com/' },
  role: 'Exchange Administrator',
  check: 'Microsoft’s sign-in goes through in {app}, and mail comes in.',
  takes: 'A change can take an hour to work.',
  sources: [
    {
      title: 'Microsoft Learn: POP3 and IMAP4 access for a mailbox',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/pop3-and-imap4/enable-or-disable-pop3-or-imap4-access',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: IMAP, POP and SMTP with Microsoft’s sign-in',
      url: 'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: the end of Basic authentication in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
