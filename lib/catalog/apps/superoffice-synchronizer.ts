import type { App } from './schema';

export default {
  name: 'SuperOffice CRM Synchronizer',
  hosts: [],
  google: {
    clientId: '1005974857316-qq5leahn3i6nialpb34fbofklmud3iu4.apps.googleusercontent.com',
    name: 'Synchronizer',
    scopes: [
      'https://www.google.com/m8/feeds',
      'https://www.googleapis.com/auth/calendar',
      'https://www.googleapis.com/auth/tasks',
    ],
  },
  sources: [
    {
      title: 'SuperOffice CRM Synchronizer: help for connecting mailboxes',
      url: 'https://infobridgekb.atlassian.net/wiki/spaces/NS/pages/196608001',
      noted: '2026-11-23',
    },
    {
      title: 'SuperOffice CRM Synchronizer: help for connecting mailboxes',
      url: 'https://kb.infobridge.com/hc/en-us/articles/203709241',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
