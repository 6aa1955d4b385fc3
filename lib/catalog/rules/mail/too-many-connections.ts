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
      none: ['named:google', 'named:microsoft'],
    },
  ],
  title: 'Nothing to do but wait: too many programs use this mail server at once',
  what: 'The mail server turns the app away for now, because it has too many connections or sign-ins.',
  why: 'A server limits how many programs of one person, or from one place, are connected at a time. Phones and old programs count as well. Your password is not the reason.',
  retry: 'Trying again at once makes it worse. Wait some minutes; closing other mail programs helps.',
  remedies: ['retry-later', 'close-other-mail-programs', 'ask-mail-admin'],
  sources: [
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      checked: '2026-11-29',
    },
    {
      title: 'RFC 3463: enhanced status codes of mail',
      url: 'https://www.rfc-editor.org/rfc/rfc3463',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
