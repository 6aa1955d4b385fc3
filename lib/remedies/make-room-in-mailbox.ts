import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Make room in your mailbox',
  steps: [
    'Open your mail in the browser. In Outlook, **Settings > General > Storage** shows what takes up the space.',
    'Delete large and old messages, then empty **Deleted Items** and **Junk Email**. They count until they are gone.',
    'If you may not delete, ask your IT for more space or an archive.',
  ],
  check: 'The mailbox shows free space, and a test message to yourself arrives.',
  sources: [
    {
      title: 'Microsoft Learn: limits of Exchange Online',
      url: 'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
