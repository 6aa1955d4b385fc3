import type { App } from './schema';

export default {
  name: 'Attio',
  crm: 'crm-api',
  hosts: [],
  sources: [
    {
      title: 'Attio: help for connecting mailboxes',
      url: 'https://attio.com/help/reference/email-calendar/email-and-calendar-syncing',
      noted: '2026-11-23',
    },
    {
      title: 'Attio: help for connecting mailboxes',
      url: 'https://attio.com/help/reference/email-and-calendar/email-syncing',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
