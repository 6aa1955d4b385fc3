import type { App } from './schema';

export default {
  name: 'ClientSuccess',
  hosts: [],
  documentedScopes: [
    'openid',
    'profile',
    'email',
    'https://graph.microsoft.com/User.Read',
    'offline_access',
    'https://graph.microsoft.com/Mail.Read',
    'https://graph.microsoft.com/Mail.Send',
  ],
  sources: [
    {
      title: 'ClientSuccess: help for connecting mailboxes',
      url: 'https://help.clientsuccess.com/en/articles/12833828',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
