import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      all: ['named:hubspot'],
      any: [
        'code:imap/AUTHENTICATIONFAILED',
        'code:imap/EXPIRED',
        'code:imap/login-refused',
        'code:smtp/535',
        'code:smtp/5.7.8',
        'code:smtp/534',
      ],
      none: [
        'named:google',
        'named:microsoft',
        'sentence:mail/tls-required',
        'sentence:mail/account-disabled',
      ],
    },
    {
      // Words as plain as these count only where a mailbox is being connected.
      all: ['path:connect'],
      any: [
        'heading:imap settings incorrect',
        'heading:imap authentication error',
        'heading:smtp settings incorrect',
        'heading:smtp authentication error',
        'heading:imap authentication error: …',
        'heading:authenticationfailed] …',
      ],
    },
    {
      all: ['site:text'],
      any: [
        'heading:imap settings incorrect',
        'heading:imap authentication error',
        'heading:smtp settings incorrect',
        'heading:smtp authentication error',
        'heading:imap authentication error: …',
      ],
    },
    {
      all: ['path:connect'],
      any: ['heading:unauthorized'],
    },
  ],
  title: 'Check the servers, ports and password for IMAP and SMTP',
  what: 'HubSpot could not sign in to your mail server with the details that were entered.',
  why: 'A server name or port is wrong, or the password is not accepted: with two-step verification an app password may be needed. A mailbox in Microsoft’s cloud cannot be connected this way at all.',
  retry:
    'Try again with corrected details. HubSpot’s message does not tell the cause, so check one thing after the other.',
  remedies: ['check-imap-settings', 'use-app-password', 'check-mail-host'],
  maybe: [
    {
      rule: 'google/app-password',
      tell: 'If Google hosts your mail, connect with the **Google** button or use an app password.',
    },
  ],
  sources: [
    {
      title: 'HubSpot Knowledge Base: IMAP and SMTP connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-imap-inbox-connection',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: the end of Basic authentication in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
