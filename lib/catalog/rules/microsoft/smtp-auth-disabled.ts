import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'you'],
  when: [
    {
      all: ['path:connect'],
      any: [
        'text:smtpclientauthentication is disabled for the tenant',
        'text:… smtpclientauthentication is disabled for the tenant',
        'text:smtpclientauthentication is disabled for the mailbox',
        'text:… smtpclientauthentication is disabled for the mailbox',
        'text:basic authentication is not supported for client submission',
        'text:… basic authentication is not supported for client submission',
      ],
    },
    {
      all: ['site:text'],
      any: [
        'text:smtpclientauthentication is disabled for the tenant',
        'text:… smtpclientauthentication is disabled for the tenant',
        'text:smtpclientauthentication is disabled for the mailbox',
        'text:… smtpclientauthentication is disabled for the mailbox',
        'text:basic authentication is not supported for client submission',
        'text:… basic authentication is not supported for client submission',
      ],
    },
  ],
  title: 'SMTP is off for this mailbox: ask your admin, or connect with Microsoft’s sign-in',
  what: 'Microsoft’s mail server does not accept a password for sending from this mailbox.',
  why: 'SMTP sign-in is off for the mailbox or for {org}. Microsoft is retiring it: after December 2026 it is off by default in existing organizations, too.',
  retry:
    'Trying again will not help. Connecting through Microsoft’s sign-in page is the lasting way; an administrator may be able to allow SMTP for now.',
  remedies: ['connect-by-microsoft-sign-in', 'enable-smtp-auth'],
  maybe: [
    {
      rule: 'microsoft/security-defaults',
      tell: 'If the message speaks of security defaults, SMTP stays off while they are on.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: authenticated SMTP in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: the end of Basic authentication in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
