import type { App } from './schema';

export default {
  name: 'CustomerSuccessBox',
  hosts: [],
  google: {
    clientId: '776941543530-hi9fu2j97p9aqph4n3gmv741h1ecfvpf.apps.googleusercontent.com',
    name: 'CustomerSuccessBox Gmail OAuth',
    scopes: ['https://www.googleapis.com/auth/gmail.readonly', 'https://www.googleapis.com/auth/gmail.send'],
  },
  sources: [
    {
      title: 'CustomerSuccessBox: help for connecting mailboxes',
      url: 'https://customersuccessbox.kayako.com/en-us/article/96-whitelist-customersuccessbox-gmail-oauth-app-as-a-trusted-app-in-g-suite',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
