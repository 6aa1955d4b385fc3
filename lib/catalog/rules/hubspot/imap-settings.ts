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
      all: ['named:hubspot'],
      any: [
        'code:net/ECONNREFUSED',
        'code:net/ETIMEDOUT',
        'code:net/EHOSTUNREACH',
        'code:net/ENETUNREACH',
        'code:net/ENOTFOUND',
        'code:net/EAI_AGAIN',
      ],
    },
    {
      // Words this common count only on pages where a mailbox is connected.
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
  title: 'Check your mail server settings and password',
  what: 'HubSpot couldn’t sign in to your mail server with the details that were entered.',
  why: 'A server name or port is wrong, or the password isn’t accepted: with two-step verification you may need an app password. Mailboxes in Microsoft’s cloud can’t be connected this way at all.',
  retry: 'Try again with corrected details. HubSpot doesn’t say what’s wrong, so check one thing at a time.',
  remedies: ['check-imap-settings', 'use-app-password', 'check-mail-host'],
  maybe: [
    {
      rule: 'google/app-password',
      tell: 'If Google hosts your mail, use the **Google** button or an app password.',
    },
  ],
  sources: [
    {
      title: 'HubSpot Knowledge Base: IMAP and SMTP connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-imap-inbox-connection',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: the end of Basic authentication in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
