import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      any: ['code:imap/OVERQUOTA'],
      none: ['named:google', 'named:microsoft', 'sentence:google/too-many-connections'],
    },
  ],
  title: 'Make room: the mailbox is full',
  what: 'The mail server cannot store anything more, because this mailbox is full.',
  why: 'A mailbox has a fixed size. When it is full, new mail is turned away, and an app can no longer put sent mail or drafts into it.',
  retry: 'Trying again helps once there is room.',
  remedies: ['make-room', 'ask-mail-admin'],
  sources: [
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
