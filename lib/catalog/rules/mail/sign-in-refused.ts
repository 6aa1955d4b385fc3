import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      any: [
        'code:imap/AUTHENTICATIONFAILED',
        'code:imap/EXPIRED',
        'code:imap/login-refused',
        'code:smtp/535',
        'code:smtp/5.7.8',
        'code:smtp/534',
        'code:smtp/5.7.9',
        'code:smtp/4.7.12',
        'code:pop/AUTH',
        'code:pop/login-refused',
      ],
      none: [
        'sentence:mail/sender-not-authenticated',
        'sentence:mail/browser-first',
        'sentence:mail/cannot-send',
        'sentence:mail/not-delivered',
        'sentence:mail/sign-in-paused',
        'named:app-password',
        'named:app-password-host',
        'named:google',
        'named:microsoft',
        'named:hubspot',
        'sentence:google/app-password',
        'sentence:google/imap-off',
        'sentence:google/service-trouble',
        'sentence:google/too-many-connections',
        'sentence:microsoft/mail-sign-in-refused',
        'sentence:microsoft/mailbox-not-opened',
        'sentence:microsoft/smtp-auth-disabled',
        'sentence:mail/tls-required',
        'sentence:mail/account-disabled',
        'sentence:mail/imap-off',
        'sentence:mail/contact-admin',
        'sentence:mail/service-trouble',
        'sentence:mail/too-many-connections',
        'sentence:mail/mailbox-not-opened',
      ],
    },
    {
      // A company’s own Exchange server answers like Microsoft’s cloud.
      all: ['site:text', 'named:exchange-server'],
      any: [
        'code:smtp/535',
        'code:smtp/5.7.3',
        'code:imap/login-refused',
        'code:pop/login-refused',
        'text:invalid credentials for …',
      ],
      none: ['sentence:mail/sign-in-paused', 'named:google', 'sentence:mail/tls-required'],
      likely: true,
    },
    {
      // The program did not sign in before sending; other causes share the code.
      any: ['code:smtp/530'],
      none: [
        'sentence:mail/sign-in-paused',
        'named:google',
        'named:microsoft',
        'sentence:google/app-password',
        'sentence:google/imap-off',
        'sentence:google/service-trouble',
        'sentence:google/too-many-connections',
        'sentence:microsoft/mail-sign-in-refused',
        'sentence:microsoft/mailbox-not-opened',
        'sentence:microsoft/smtp-auth-disabled',
        'sentence:mail/tls-required',
      ],
      likely: true,
    },
  ],
  title: 'Check the name and password for this mailbox',
  what: 'The mail server didn’t accept the user name or password {app} used.',
  why: 'The password is wrong, was changed or has expired. With two-step verification many providers want an app password or a browser sign-in instead. Some want your full address as the user name.',
  retry:
    'Try again with corrected details. If your password works in the browser, the provider probably wants an app password here.',
  remedies: ['check-mail-sign-in', 'ask-mail-admin'],
  maybe: [
    {
      rule: 'mail/imap-off',
      tell: 'If you’re sure the details are right, access for other programs may be turned off for this mailbox.',
    },
  ],
  sources: [
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      noted: '2026-11-29',
    },
    {
      title: 'RFC 4954: signing in by SMTP',
      url: 'https://www.rfc-editor.org/rfc/rfc4954',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
