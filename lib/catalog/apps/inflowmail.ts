import type { App } from './schema';

export default {
  name: 'InflowMail',
  hosts: [],
  microsoft: {
    clientId: '0e39696b-3cd9-46eb-b4e2-a7ddac0e59dd',
    name: 'InflowMail',
    // The page shows a link, too. It may be used once somebody has opened the live page and compared it.
    scopes: [
      'https://graph.microsoft.com/Mail.Read',
      'https://graph.microsoft.com/Mail.ReadWrite',
      'https://graph.microsoft.com/Mail.Send',
      'https://graph.microsoft.com/Calendars.Read',
      'https://graph.microsoft.com/Tasks.ReadWrite',
      'https://graph.microsoft.com/User.Read',
      'offline_access',
    ],
    link: 'maker-id',
    redirectUris: [],
    version: 1,
  },
  sources: [
    {
      title: 'InflowMail documentation: admin consent',
      url: 'https://inflowmail.ai/docs/admin-consent',
      dated: '2026-05-04',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
