import type { App } from './schema';

export default {
  name: 'Apple Mail',
  hosts: [],
  microsoft: {
    clientId: 'f8d98a96-0999-43f5-8af3-69971c7bb423',
    name: 'Apple Mail',
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
