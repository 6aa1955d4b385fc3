import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'you'],
  when: [
    {
      any: ['code:AADSTS530035'],
    },
    { all: ['code:smtp/5.7.139', 'sentence:microsoft/security-defaults'] },
    {
      all: ['path:connect', 'code:smtp/5.7.139'],
      any: [
        "text:user is locked by your organization's security defaults policy",
        "text:… user is locked by your organization's security defaults policy",
      ],
    },
    {
      all: ['path:connect'],
      any: [
        "text:user is locked by your organization's security defaults policy",
        "text:… user is locked by your organization's security defaults policy",
      ],
    },
    {
      all: ['site:text'],
      any: [
        "text:user is locked by your organization's security defaults policy",
        "text:… user is locked by your organization's security defaults policy",
      ],
    },
  ],
  title: 'Ask your admin to help with this blocked sign-in',
  what: 'Microsoft’s basic security settings for {org} blocked this sign-in; an admin can see why and what works instead.',
  why: 'These settings, called security defaults, refuse older ways of signing in, such as a password sent by IMAP or SMTP, and sign-ins that look unsafe to Microsoft.',
  retry:
    'Trying the same thing again won’t help. Connecting through Microsoft’s own sign-in page can work, because the second step happens there.',
  remedies: ['keep-security-defaults', 'connect-by-microsoft-sign-in'],
  maybe: [
    {
      rule: 'microsoft/smtp-auth-disabled',
      tell: 'If only sending fails and the message names SMTP, sending with a password may be off for the mailbox.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: security defaults',
      url: 'https://learn.microsoft.com/en-us/entra/fundamentals/security-defaults',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: authenticated SMTP in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
