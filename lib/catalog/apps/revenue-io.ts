import type { App } from './schema';

export default {
  name: 'Revenue.io',
  hosts: [],
  google: {
    clientId: '670619904258-2nlntn7pp3m36kt24ccrklpemn2qp8f5.apps.googleusercontent.com',
    name: 'Revenue.io',
    scopes: [],
  },
  sources: [
    {
      title: 'Revenue.io: help for connecting mailboxes',
      url: 'https://support.revenue.io/hc/en-us/articles/9014474430619-How-To-Whitelist-Revenue-io-Google-Integration',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
