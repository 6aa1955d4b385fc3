import type { Rule } from '../schema';

export default {
  who: ['you', 'wait'],
  when: [
    {
      any: ['code:imap/INUSE', 'code:pop/IN-USE'],
      none: ['sentence:mail/too-many-connections', 'sentence:google/too-many-connections'],
    },
  ],
  title: 'Close other programs that have this mailbox open, then try again',
  what: 'Another program is using the mailbox at the moment, so the app cannot open it.',
  why: 'Some servers let only one program at a time into a mailbox. A mail program, a phone or an earlier try that did not end well still holds it.',
  retry: 'Try again in some minutes, after you have closed the other programs. The lock goes away by itself.',
  remedies: ['close-other-mail-programs', 'retry-later'],
  sources: [
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      checked: '2026-11-29',
    },
    {
      title: 'RFC 3206: response codes of POP',
      url: 'https://www.rfc-editor.org/rfc/rfc3206',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
