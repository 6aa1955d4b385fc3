import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      // The server says that it wants an app password.
      all: ['named:app-password'],
      any: [
        'code:imap/AUTHENTICATIONFAILED',
        'code:imap/login-refused',
        'code:smtp/534',
        'code:smtp/535',
        'code:smtp/5.7.8',
        'code:smtp/5.7.9',
        'code:pop/AUTH',
        'code:pop/login-refused',
        'code:smtp/5.7.0',
        'code:smtp/530',
      ],
      none: [
        'sentence:mail/browser-first',
        'sentence:mail/sign-in-paused',
        'named:google',
        'named:microsoft',
      ],
    },
    {
      // The provider accepts only app passwords from other programs.
      all: ['named:app-password-host'],
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
        'sentence:mail/imap-off',
      ],
      likely: true,
    },
  ],
  title: 'Create an app password for this mailbox',
  what: 'This mail provider doesn’t let other programs in with your regular password.',
  why: 'It wants a password of its own for each program: an app password, which some call an authorization code. Your regular one is refused even if it’s right.',
  retry:
    'Trying the same password again won’t help. Create an app password in your mail account and enter it in the app.',
  remedies: ['create-app-password', 'ask-mail-admin'],
  maybe: [
    {
      rule: 'mail/sign-in-refused',
      tell: 'If you already use an app password, it may be mistyped or deleted: create a new one.',
    },
    {
      rule: 'mail/imap-off',
      tell: 'If a new app password is refused too, access for other programs may be turned off.',
    },
  ],
  sources: [
    {
      title: 'Yahoo Help: app passwords',
      url: 'https://help.yahoo.com/kb/generate-manage-rd-party-passwords-sln15241.html',
      noted: '2026-11-30',
    },
    {
      title: 'Apple Support: iCloud Mail in other mail apps',
      url: 'https://support.apple.com/en-us/102525',
      noted: '2026-11-30',
    },
    {
      title: 'Fastmail Help: app passwords',
      url: 'https://www.fastmail.com/help/clients/apppassword.html',
      noted: '2026-11-30',
    },
    {
      title: 'Yandex Support: app passwords',
      url: 'https://yandex.com/support/passport/authorization/app-passwords.html',
      noted: '2026-11-30',
    },
    {
      title: 'Mail.ru Help: passwords for external apps',
      url: 'https://help.mail.ru/mail/security/protection/external/',
      noted: '2026-11-30',
    },
    {
      title: 'GMX Help: app-specific passwords',
      url: 'https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
