import type { App } from './schema';

export default {
  name: 'eM Client',
  hosts: [],
  microsoft: {
    clientId: 'e9a7fea1-1cc0-4cd9-a31b-9137ca5deedd',
    name: 'eM Client',
    scopes: [],
    link: 'not-offered',
    selfService: true,
    redirectUris: [],
    version: 1,
  },
  sources: [
    {
      title: 'Microsoft Learn: app consent policies, the list of popular mail clients',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/manage-app-consent-policies',
      dated: '2026-01-22',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
