import type { App } from './schema';

export default {
  name: 'Freshsales',
  crm: 'crm-api',
  hosts: [],
  sources: [
    {
      title: 'Freshsales: help for connecting mailboxes',
      url: 'https://crmsupport.freshworks.com/support/solutions/articles/50000002494-how-to-connect-my-microsoft365-email-account-',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
