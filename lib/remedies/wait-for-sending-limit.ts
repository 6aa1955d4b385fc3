import type { Remedy } from './schema';

export default {
  who: 'wait',
  title: 'Wait until the day is over, then send less at a time',
  steps: [
    'Pause sequences and mailings that go out from this mailbox.',
    'Wait until 24 hours have passed since the last large send.',
    'Then send to fewer people a day, or use a service for mailings.',
  ],
  check: 'A test message leaves from the mailbox.',
  takes: '24 hours.',
  sources: [
    {
      title: 'Microsoft Learn: limits of Exchange Online',
      url: 'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
