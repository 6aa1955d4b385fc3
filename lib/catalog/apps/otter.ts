import type { App } from './schema';

export default {
  name: 'Otter.ai',
  hosts: [],
  documentedScopes: [
    'https://graph.microsoft.com/User.Read',
    'openid',
    'profile',
    'offline_access',
    'https://graph.microsoft.com/Calendars.Read',
    'https://graph.microsoft.com/Contacts.Read',
  ],
  sources: [
    {
      title: 'Otter.ai help: grant admin consent in Microsoft Entra',
      url: 'https://help.otter.ai/hc/en-us/articles/26338981397783-Grant-Microsoft-Entra-Admin-Consent-for-Otter-Sign-in-Calendar-and-Integrations',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
