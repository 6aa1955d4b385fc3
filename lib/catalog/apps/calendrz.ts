import type { App } from './schema';

export default {
  name: 'Calendrz',
  hosts: [],
  documentedScopes: [
    'openid',
    'profile',
    'email',
    'offline_access',
    'https://graph.microsoft.com/Calendars.ReadWrite',
  ],
  sources: [
    {
      title: 'Calendrz: guide for IT admins to approve it in Microsoft 365',
      url: 'https://calendrz.com/it-admin-guide-approving-calendrz-for-your-microsoft-365-organization',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
