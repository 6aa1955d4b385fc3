import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      all: ['path:connect'],
      any: [
        'text:you are yet to enable imap for your account',
        'text:… you are yet to enable imap for your account',
        'text:alert] you are yet to enable imap for your account',
      ],
    },
    {
      all: ['site:text'],
      any: [
        'text:you are yet to enable imap for your account',
        'text:… you are yet to enable imap for your account',
        'text:alert] you are yet to enable imap for your account',
      ],
    },
    {
      // At these providers, IMAP is off until the owner turns it on; a wrong password is refused with the same words.
      all: ['named:switched-off-host'],
      any: [
        'code:imap/AUTHENTICATIONFAILED',
        'code:imap/login-refused',
        'code:smtp/534',
        'code:smtp/535',
        'code:smtp/5.7.8',
        'code:smtp/5.7.9',
        'code:pop/AUTH',
        'code:pop/login-refused',
        'sentence:mail/sign-in-refused',
      ],
      none: [
        'sentence:mail/browser-first',
        'sentence:mail/sign-in-paused',
        'named:app-password',
        'named:app-password-host',
        'named:google',
        'named:microsoft',
        'sentence:google/app-password',
        'sentence:google/imap-off',
        'sentence:google/service-trouble',
        'sentence:google/too-many-connections',
        'sentence:mail/account-disabled',
        'sentence:mail/contact-admin',
        'sentence:mail/service-trouble',
        'sentence:mail/tls-required',
        'sentence:mail/too-many-connections',
      ],
      likely: true,
    },
  ],
  title: 'Turn on IMAP in your mailbox’s settings',
  what: 'The mail server didn’t let {app} in because access for other programs is turned off.',
  why: 'Other programs read mail through IMAP or POP, and many providers leave those off until you turn them on. In a company, often only an admin can.',
  retry: 'Trying again helps once it’s on, sometimes a few minutes later.',
  remedies: ['turn-on-imap', 'ask-mail-admin'],
  maybe: [
    {
      rule: 'mail/app-password',
      tell: 'If it’s on already and your account has two-step verification, the provider wants an app password.',
    },
    {
      rule: 'mail/sign-in-refused',
      tell: 'If it’s on already and you have no second step, check the name and password.',
    },
  ],
  sources: [
    {
      title: 'GMX: POP3, IMAP and SMTP are turned off at first',
      url: 'https://www.gmx.net/mail/tipps/posts/pop3-imap/36/',
      noted: '2026-11-30',
    },
    {
      title: 'GMX Help: app-specific passwords',
      url: 'https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html',
      noted: '2026-11-30',
    },
    {
      title: 'Zoho Mail: access by IMAP',
      url: 'https://www.zoho.com/mail/help/imap-access.html',
      noted: '2026-11-29',
    },
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
