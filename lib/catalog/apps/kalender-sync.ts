import type { App } from './schema';

export default {
  name: 'Kalender Sync',
  hosts: [],
  microsoft: {
    clientId: 'f656be6d-e0c1-43a4-a4a8-e1452eaf78f3',
    name: 'Kalender Sync',
    scopes: [
      'https://graph.microsoft.com/User.Read',
      'https://graph.microsoft.com/Calendars.ReadWrite',
      'offline_access',
    ],
    link: 'maker-id',
    redirectUris: [],
    version: 1,
  },
  google: {
    clientId: '799110401428-vpauqp9v2ksno7vc6k2404pgg956tjit.apps.googleusercontent.com',
    name: 'Kalender Sync',
    scopes: [
      'https://www.googleapis.com/auth/calendar.events',
      'https://www.googleapis.com/auth/calendar.calendarlist.readonly',
    ],
  },
  sources: [
    {
      title: 'Kalender Sync documentation: approval for an organization',
      url: 'https://docs.kalender-sync.de/en/privacy-it/org-approval/',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
