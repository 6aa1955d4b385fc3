import type { App } from './schema';

export default {
  name: 'Zendesk Exchange connector',
  hosts: [],
  sources: [
    {
      title: 'Zendesk Exchange connector: help for connecting mailboxes',
      url: 'https://support.zendesk.com/hc/en-us/articles/8979947090586-About-the-Microsoft-Exchange-connector',
      noted: '2026-11-23',
    },
    {
      title: 'Zendesk Exchange connector: help for connecting mailboxes',
      url: 'https://support.zendesk.com/hc/it/articles/8994395472922',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
