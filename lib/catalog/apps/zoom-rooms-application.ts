import type { App } from './schema';

export default {
  name: 'Zoom Rooms (application permissions)',
  hosts: [],
  microsoft: {
    clientId: 'f56e91e5-5a82-452f-b435-d4d78aeaf064',
    name: 'Zoom Rooms calendaring (application permissions)',
    // Works without a signed-in user, for the whole organization. Zoom’s own pages add it.
    scopes: [],
    link: 'not-offered',
    redirectUris: [],
    version: 1,
  },
  sources: [
    {
      title: 'Zoom library: calendar integrations of Zoom Rooms by provider',
      url: 'https://library.zoom.com/admin-corner/third-party-integrations/zoom-calendaring-integration-explainer/provider-specific-details',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
