import type { Rule } from '../schema';

export default {
  who: ['you', 'm365-admin', 'vendor'],
  saidByServers: true,
  when: [
    {
      all: ['named:microsoft'],
      any: [
        'code:imap/AUTHENTICATIONFAILED',
        'code:imap/login-refused',
        'code:pop/AUTH',
        'code:pop/login-refused',
        'code:smtp/530',
        'code:smtp/535',
        'code:smtp/5.7.3',
        'code:smtp/5.7.8',
      ],
      none: [
        'sentence:mail/browser-first',
        'sentence:mail/sign-in-paused',
        'named:exchange-server',
        'code:smtp/5.7.139',
        'code:smtp/5.7.30',
        'sentence:microsoft/smtp-auth-disabled',
        'sentence:microsoft/mailbox-not-opened',
        'sentence:mail/tls-required',
      ],
    },

    // A library’s words for a refused request to Exchange Web Services; the address follows.
    {
      all: ['site:text', 'named:microsoft'],
      any: ['text:invalid credentials for …'],
      none: ['sentence:mail/sign-in-paused', 'named:exchange-server'],
    },

    // Mail programs’ words for a refused password, with Microsoft’s server named.
    {
      all: ['named:microsoft', 'sentence:mail/sign-in-refused'],
      none: [
        'sentence:mail/browser-first',
        'sentence:mail/sign-in-paused',
        'named:exchange-server',
        'named:google',
        'code:microsoft/any',
        'code:smtp/5.7.139',
        'code:smtp/5.7.30',
      ],
      likely: true,
    },

    // Only Exchange answers with this code.
    { any: ['code:smtp/5.7.57'] },

    // The code has several meanings; these words tell that name or password was refused.
    { all: ['code:smtp/5.7.139', 'sentence:microsoft/mail-sign-in-refused'] },
  ],
  title: 'Connect again and sign in on Microsoft’s own page',
  what: 'Microsoft’s mail server didn’t let {app} in, perhaps because it no longer accepts passwords entered in other programs.',
  why: 'Microsoft’s cloud no longer takes passwords for reading mail, and rarely for sending. If you already used Microsoft’s sign-in page, IMAP, POP or SMTP may be off for this mailbox, or it was the wrong account. The app may also have asked for the wrong kind of access.',
  retry:
    'Trying the same thing again won’t help. Connect once more through Microsoft’s sign-in page, with the account that owns the mailbox.',
  remedies: ['connect-by-microsoft-sign-in', 'allow-mail-protocols', 'correct-mail-token', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/mailbox-not-opened',
      tell: 'If the server says you’re signed in but not connected, the sign-in was fine and the mailbox is the problem.',
    },
    {
      rule: 'microsoft/smtp-auth-disabled',
      tell: 'If only sending fails, SMTP may be off for this mailbox or for everyone.',
    },
  ],
  sources: [
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
    {
      title: 'Microsoft Learn: problems of devices and apps that send e-mail',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
