import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Give the mailbox more space',
  request: 'Could you give my mailbox more space?',
  steps: [
    'In the **Exchange admin center** open **Recipients > Mailboxes** and choose {the person|me}: the details show how full the mailbox is.',
    'Turn on the archive for the mailbox, or assign a license with more space.',
    'Check whether something fills it by mistake, such as a loop of automatic messages.',
  ],
  action: {
    kind: 'open',
    label: 'Open the Exchange admin center',
    url: 'https://admin.exchange.microsoft.com/',
  },
  role: 'Exchange Administrator',
  check: 'The mailbox shows free space, and mail comes in again.',
  sources: [
    {
      title: 'Microsoft Learn: limits of Exchange Online',
      url: 'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
