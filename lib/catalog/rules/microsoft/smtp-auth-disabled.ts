import type { Rule } from '../schema';

export default {
  who: ['you', 'm365-admin'],
  saidByServers: true,
  when: [
    { any: ['code:smtp/5.7.30'], none: ['sentence:mail/sender-not-authenticated'] },
    { all: ['code:smtp/5.7.139', 'sentence:microsoft/smtp-auth-disabled'] },
    // The code without known words, which may be in any language: a password was refused for sending.
    {
      any: ['code:smtp/5.7.139'],
      none: [
        'sentence:microsoft/mail-sign-in-refused',
        'sentence:microsoft/conditional-access',
        'sentence:microsoft/security-defaults',
        'sentence:microsoft/federation',
        "text:user is locked by your organization's security defaults policy",
        "text:… user is locked by your organization's security defaults policy",
      ],
      likely: true,
    },
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
  title: 'Connect again and choose Microsoft as the provider',
  what: 'Microsoft doesn’t accept a password entered in {app} for sending mail; sign in on Microsoft’s own page instead.',
  why: 'Sending with a password is off for this mailbox or for {org}. Microsoft is phasing it out: from the end of December 2026 it’s off by default for existing organizations too, and personal Outlook.com mailboxes lost it in September 2024.',
  retry:
    'Trying again won’t help. Microsoft’s sign-in page is the lasting way; for now, an admin may be able to allow SMTP.',
  remedies: ['connect-by-microsoft-sign-in', 'enable-smtp-auth'],
  maybe: [
    {
      rule: 'microsoft/mail-sign-in-refused',
      tell: 'If the message mentions wrong user credentials, check the name and password first.',
    },
    {
      rule: 'microsoft/security-defaults',
      tell: 'If the message mentions security defaults, SMTP stays off while they’re on.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: authenticated SMTP in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: the end of Basic authentication in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
