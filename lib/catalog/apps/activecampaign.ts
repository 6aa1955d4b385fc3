import type { App } from './schema';

export default {
  name: 'ActiveCampaign',
  crm: 'crm-api',
  hosts: [],
  sources: [
    {
      title: 'ActiveCampaign: help for connecting mailboxes',
      url: 'https://help.activecampaign.com/hc/de/articles/218253748',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
