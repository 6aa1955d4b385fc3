import type { Rule } from '../schema';

export default {
  who: ['wait', 'you'],
  when: [
    {
      any: ['code:imap/LIMIT'],
      none: ['named:google', 'named:microsoft'],
    },
    {
      all: ['sentence:mail/too-many-connections'],
      any: ['code:imap/UNAVAILABLE', 'code:pop/IN-USE', 'code:smtp/421', 'code:smtp/450'],
      none: ['named:google', 'named:microsoft', 'sentence:mail/sign-in-paused'],
    },
  ],
  title: 'Try again in a few minutes: the mail server is busy',
  what: 'Too many programs or sign-ins are using this mail server, so it turned {app} away for now.',
  why: 'A server limits how many programs one person or place can connect at a time. Phones and old programs count too. Your password isn’t the reason.',
  retry: 'Trying again right away makes it worse. Wait a few minutes; closing other mail programs helps.',
  remedies: ['retry-later', 'close-other-mail-programs', 'ask-mail-admin'],
  sources: [
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      noted: '2026-11-29',
    },
    {
      title: 'RFC 3463: enhanced status codes of mail',
      url: 'https://www.rfc-editor.org/rfc/rfc3463',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
