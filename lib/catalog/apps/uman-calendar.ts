import type { App } from './schema';

export default {
  name: 'uman',
  hosts: [],
  microsoft: {
    clientId: '8c4643f2-7d60-4732-ae92-3497c6fcbbf6',
    name: 'uman Calendar',
    scopes: ['https://graph.microsoft.com/Calendars.ReadBasic'],
    link: 'maker-id',
    redirectUris: [],
    version: 1,
  },
  google: {
    clientId: '387164199820-3f1i5cq5avhvcev844n9cc3s78q6h0ti.apps.googleusercontent.com',
    name: 'uman',
    scopes: ['https://www.googleapis.com/auth/calendar.readonly'],
  },
  sources: [
    {
      title: 'uman help: admin setup for the calendar connection',
      url: 'https://help.uman.ai/en/articles/10682953-admin-setup-to-enable-calendar-connection',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
