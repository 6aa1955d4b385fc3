import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Free up space in the mailbox',
  steps: [
    'Open your mail in the browser and see how full the mailbox is.',
    'Delete large messages, then empty the trash and the junk folder: they count too.',
    'Move old mail to an archive, or ask whoever runs the mailbox for more space.',
  ],
  check: 'The mailbox shows free space, and a test message arrives.',
  sources: [
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
