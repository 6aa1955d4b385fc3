import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      any: ['code:imap/OVERQUOTA'],
      none: ['named:recipient', 'named:google', 'named:microsoft', 'sentence:google/too-many-connections'],
    },
  ],
  title: 'Free up space in your mailbox',
  what: 'The mailbox is full, so the mail server can’t store anything more.',
  why: 'When a mailbox is full, new mail is turned away, and apps can’t save sent mail or drafts.',
  retry: 'Trying again helps once there’s room.',
  remedies: ['make-room', 'ask-mail-admin'],
  sources: [
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
