import type { App } from './schema';

export default {
  name: 'Android-Samsung',
  hosts: [],
  microsoft: {
    clientId: '8acd33ea-7197-4a96-bc33-d7cc7101262f',
    name: 'Android-Samsung',
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
