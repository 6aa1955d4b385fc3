import type { App } from './schema';

export default {
  name: 'MeetingTrack',
  hosts: [],
  microsoft: {
    clientId: 'b7d1135e-aea8-4ad2-9787-09865489b760',
    name: 'MeetingTrack',
    // The page shows a link, too. It may be used once somebody has opened the live page and compared it.
    scopes: [],
    link: 'maker-id',
    redirectUris: [],
    version: 1,
  },
  sources: [
    {
      title: 'MeetingTrack documentation: administrator consent for Microsoft 365',
      url: 'https://docs.meetingtrack.ai/en/Integrations/Advanced/Administrator+consent+Microsoft+365',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
