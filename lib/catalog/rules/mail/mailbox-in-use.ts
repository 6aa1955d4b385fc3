import type { Rule } from '../schema';

export default {
  who: ['you', 'wait'],
  when: [
    {
      any: ['code:imap/INUSE', 'code:pop/IN-USE'],
      none: ['sentence:mail/too-many-connections', 'sentence:google/too-many-connections'],
    },
  ],
  title: 'Close other programs that have this mailbox open',
  what: 'Another program is using the mailbox right now, so {app} can’t open it.',
  why: 'Some servers let only one program into a mailbox at a time. A mail program, a phone or an earlier attempt may still hold it.',
  retry: 'Close the other programs and try again in a few minutes. The lock goes away by itself.',
  remedies: ['close-other-mail-programs', 'retry-later'],
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
