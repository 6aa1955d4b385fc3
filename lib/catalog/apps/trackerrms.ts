import type { App } from './schema';

export default {
  name: 'TrackerRMS',
  hosts: ['ukevo.tracker-rms.com', 'usevo.tracker-rms.com'],
  microsoft: {
    clientId: '5353a3d2-8ca9-42d2-b567-ea399ccb5e38',
    name: 'TrackerRMS Office365',
    scopes: [],
    link: 'maker-link',
    redirectUris: [
      'https://ukevo.tracker-rms.com/Office365/CallBack',
      'https://usevo.tracker-rms.com/Office365/CallBack',
    ],
    version: 1,
  },
  sources: [
    {
      title: 'TrackerRMS: help for connecting mailboxes',
      url: 'https://academy.tracker-rms.com/Home/Lesson/1063',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
