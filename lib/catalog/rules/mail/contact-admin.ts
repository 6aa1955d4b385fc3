import type { Rule } from '../schema';

export default {
  who: ['you'],
  endedBy: 'mail-provider',
  when: [
    {
      any: ['code:imap/CONTACTADMIN', 'code:imap/CORRUPTION', 'code:pop/SYS-PERM'],
      none: [
        'named:google',
        'named:microsoft',
        'sentence:google/app-password',
        'sentence:google/imap-off',
        'sentence:google/service-trouble',
        'sentence:google/too-many-connections',
        'sentence:microsoft/mail-sign-in-refused',
        'sentence:microsoft/mailbox-not-opened',
        'sentence:microsoft/smtp-auth-disabled',
        'sentence:mail/account-disabled',
        'sentence:mail/imap-off',
      ],
    },
  ],
  title: 'Send this error to your mail provider or IT',
  what: 'The mail server turned {app} away and says the people who run it have to act.',
  why: 'The server gives no reason. It can be a lock, a missing right or a setting that only an administrator can see.',
  retry: 'Trying again won’t help until they’ve looked at it. Give them the exact message and the time.',
  remedies: ['ask-mail-admin'],
  sources: [
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      noted: '2026-11-29',
    },
    {
      title: 'RFC 3206: response codes of POP',
      url: 'https://www.rfc-editor.org/rfc/rfc3206',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
