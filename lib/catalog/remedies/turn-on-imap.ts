import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Turn on IMAP for the mailbox',
  steps: [
    'Open your mail in the browser and look in its settings for **IMAP**, **POP** or access for other programs.',
    'Turn IMAP on and save. Sending from other programs can be a separate switch.',
    'If there’s no such switch, your plan may not have it, or only an admin can turn it on.',
    'Connect the mailbox again.',
  ],
  check: 'The app connects to the mailbox.',
  sources: [
    {
      title: 'Zoho Mail: access by IMAP',
      url: 'https://www.zoho.com/mail/help/imap-access.html',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
