import type { App } from './schema';

export default {
  name: 'Catalyst',
  hosts: [],
  google: {
    clientId: '732267392765-5inddgfddsv5t6uqrbph4ol1sro4hqrf.apps.googleusercontent.com',
    name: 'Catalyst Email and Calendar',
    scopes: [
      'openid',
      'https://www.googleapis.com/auth/userinfo.email',
      'https://www.googleapis.com/auth/userinfo.profile',
      'https://www.googleapis.com/auth/calendar.readonly',
    ],
  },
  sources: [
    {
      title: 'Catalyst: help for connecting mailboxes',
      url: 'https://help.catalyst.io/hc/en-us/articles/28924656306836-Add-Catalyst-as-a-trusted-app-Gmail',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
