import type { App } from './schema';

export default {
  name: 'HubSpot',
  crm: 'hubspot',
  hosts: [
    'app.hubspot.com',
    'app-eu1.hubspot.com',
    'app-na2.hubspot.com',
    'app-na3.hubspot.com',
    'app-ap1.hubspot.com',
  ],
  microsoft: {
    clientId: '450987b3-a09a-4f14-9b2c-4f301d1e15f5',
    name: 'HubSpot Sales',
    publisher: 'HubSpot, Inc.',
    // The list published in 2023 lacks User.Read; editions of the article since September 2024 name it.
    scopes: [
      'https://graph.microsoft.com/Mail.ReadWrite',
      'https://graph.microsoft.com/Mail.Send',
      'https://graph.microsoft.com/Calendars.Read',
      'https://graph.microsoft.com/Calendars.ReadWrite',
      'https://graph.microsoft.com/User.Read',
      'offline_access',
      'openid',
      'email',
      'profile',
    ],
    link: 'maker-link',
    redirectUris: ['https://app.hubspot.com/oauthor/v1/office365/verify'],
    version: 2,
    state: '12345',
  },
  usual: { microsoft: 1, google: 1 },
  connectUrl: 'https://app.hubspot.com/settings/user-preferences/email',
  sources: [
    {
      title: 'HubSpot Knowledge Base: troubleshoot inbox and calendar connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-office-365-inbox-and-calendar-connection-errors',
      noted: '2026-11-23',
    },
    {
      title: 'HubSpot Knowledge Base, Polish edition: the approval link with its id and permissions',
      url: 'https://knowledge.hubspot.com/pl/connected-email/troubleshoot-office-365-inbox-and-calendar-connection-errors',
      dated: '2023-12-21',
      noted: '2026-11-23',
    },
    {
      title: 'HubSpot Knowledge Base, Portuguese edition: the permissions',
      url: 'https://knowledge.hubspot.com/pt/connected-email/troubleshoot-office-365-inbox-and-calendar-connection-errors',
      dated: '2024-10-04',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
