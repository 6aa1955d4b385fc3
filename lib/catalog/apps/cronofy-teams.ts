import type { App } from './schema';

export default {
  name: 'Cronofy Enterprise for Teams',
  hosts: [],
  microsoft: {
    clientId: 'bae01f9c-3537-4b0d-97c4-30d4a6f2c972',
    name: 'Cronofy Enterprise for Teams',
    // For Teams, not for mailboxes.
    scopes: [],
    link: 'not-offered',
    redirectUris: [],
    version: 1,
  },
  sources: [
    {
      title: 'Cronofy documentation: Enterprise Connect for Microsoft Teams',
      url: 'https://docs.cronofy.com/calendar-admins/enterprise-connect-microsoft-teams',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
