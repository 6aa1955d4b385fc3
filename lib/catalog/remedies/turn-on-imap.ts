import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Turn on IMAP for the mailbox',
  steps: [
    'Open your mail in the browser and look in its settings for **IMAP**, **POP** or access by other programs.',
    'Turn IMAP on and save. Sending by other programs can be a switch of its own.',
    'If there is no such switch, your plan may not have it, or only an admin can turn it on.',
    'Connect the mailbox again.',
  ],
  check: 'The app connects to the mailbox.',
  sources: [
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
