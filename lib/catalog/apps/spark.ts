import type { App } from './schema';

export default {
  name: 'Spark Email',
  hosts: [],
  microsoft: {
    clientId: 'b50c1dbd-1855-4e54-b07c-d3c3029e93d3',
    name: 'Spark Email',
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
