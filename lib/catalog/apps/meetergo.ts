import type { App } from './schema';

export default {
  name: 'meetergo',
  hosts: ['my.meetergo.com'],
  microsoft: {
    clientId: 'ca903c3f-d495-4e82-9296-78fa315043b0',
    name: 'meetergo',
    scopes: [
      'https://graph.microsoft.com/Calendars.ReadWrite',
      'https://graph.microsoft.com/OnlineMeetings.ReadWrite',
      'https://graph.microsoft.com/User.Read',
      'offline_access',
    ],
    link: 'maker-link',
    redirectUris: ['https://my.meetergo.com/admin-consent-success'],
    version: 1,
  },
  sources: [
    {
      title: 'meetergo: help for connecting mailboxes',
      url: 'https://help.meetergo.com/en/integrations/calendars/outlook-admin-consent-for-organizations',
      dated: '2026-03-20',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
