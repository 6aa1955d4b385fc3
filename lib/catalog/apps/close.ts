import type { App } from './schema';

export default {
  name: 'Close CRM',
  crm: 'crm-api',
  hosts: [],
  usual: { google: 6 },
  sources: [
    {
      title: 'Close: help for connecting mailboxes',
      url: 'https://help.close.com/v1/docs/office365-connected-accounts',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
