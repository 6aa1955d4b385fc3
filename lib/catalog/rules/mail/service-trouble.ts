import type { Rule } from '../schema';

export default {
  who: ['wait'],
  when: [
    {
      any: ['code:imap/UNAVAILABLE', 'code:imap/SERVERBUG', 'code:smtp/454', 'code:pop/SYS-TEMP'],
      none: [
        'named:google',
        'named:microsoft',
        'sentence:mail/cannot-send',
        'sentence:mail/not-delivered',
        'sentence:google/app-password',
        'sentence:google/imap-off',
        'sentence:google/service-trouble',
        'sentence:google/too-many-connections',
        'sentence:microsoft/mail-sign-in-refused',
        'sentence:microsoft/mailbox-not-opened',
        'sentence:microsoft/smtp-auth-disabled',
        'sentence:mail/too-many-connections',
      ],
    },
    {
      // The whole server has the problem, not one mailbox or sender. With `432` it is about connections.
      any: ['code:smtp/4.3.1', 'code:smtp/4.3.2'],
      none: [
        'named:google',
        'named:microsoft',
        'code:smtp/432',
        'sentence:microsoft/throttled',
        'sentence:mail/too-many-connections',
      ],
    },
  ],
  title: 'Try again in a few minutes: the mail server has a problem',
  what: 'Part of the mail server is down right now, so it couldn’t let {app} in.',
  why: 'Problems like this usually go away by themselves. The server didn’t say your password is wrong.',
  retry: 'Try again in a few minutes. If it lasts for hours, tell whoever runs your mailbox.',
  remedies: ['retry-later', 'ask-mail-admin'],
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
    {
      title: 'RFC 3206: response codes of POP',
      url: 'https://www.rfc-editor.org/rfc/rfc3206',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
