import type { App } from './schema';

export default {
  name: 'Pipedrive',
  crm: 'crm-api',
  hosts: ['*.pipedrive.com'],
  usual: { microsoft: 3, google: 3 },
  sources: [
    {
      title: 'Pipedrive: help for connecting mailboxes',
      url: 'https://intercom.help/pipedrive/en/articles/8425418-email-sync-common-issues-and-how-to-solve-them',
      noted: '2026-11-23',
    },
    {
      title: 'Pipedrive: help for connecting mailboxes',
      url: 'https://support.pipedrive.com/hc/en-us/articles/210283045-Email-Sync-and-Privacy-FAQ',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
