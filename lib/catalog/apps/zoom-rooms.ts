import type { App } from './schema';

export default {
  name: 'Zoom Rooms',
  hosts: [],
  microsoft: {
    clientId: 'a651cfda-cbdd-4a39-bd03-fa829c3c1b29',
    name: 'Zoom Rooms calendaring (full delegate access)',
    // For rooms, through a service account. Zoom’s own pages add it.
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
