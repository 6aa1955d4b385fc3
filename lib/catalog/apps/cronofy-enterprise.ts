import type { App } from './schema';

export default {
  name: 'Cronofy Enterprise Connect',
  hosts: [],
  microsoft: {
    clientId: '10bb7e5b-b80b-4e6e-a209-f78581dbc79e',
    name: 'Cronofy Enterprise Connect',
    // Works without a signed-in user, so individuals do not encounter this app.
    scopes: [],
    link: 'not-offered',
    redirectUris: [],
    version: 1,
  },
  sources: [
    {
      title: 'Cronofy documentation: restrict data access with Enterprise Connect',
      url: 'https://docs.cronofy.com/calendar-admins/enterprise-connect-office365-graph/restrict-data-access/',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
