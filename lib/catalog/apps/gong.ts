import type { App } from './schema';

export default {
  name: 'Gong',
  hosts: [],
  documentedScopes: [
    'https://graph.microsoft.com/Mail.Read',
    'https://graph.microsoft.com/Calendars.Read',
    'https://graph.microsoft.com/Calendars.Read.Shared',
    'https://graph.microsoft.com/User.Read',
    'https://graph.microsoft.com/User.Read.All',
    'https://graph.microsoft.com/Group.Read.All',
    'openid',
    'email',
    'profile',
    'offline_access',
  ],
  sources: [
    {
      title: 'Gong: help for connecting mailboxes',
      url: 'https://help.gong.io/docs/integrate-office-365',
      noted: '2026-11-23',
    },
    {
      title: 'Gong: help for connecting mailboxes',
      url: 'https://help.gong.io/docs/connect-user-by-user',
      noted: '2026-11-23',
    },
    {
      title: 'Gong: help for connecting mailboxes',
      url: 'https://help.gong.io/docs/connect-office-365-company-wide',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
