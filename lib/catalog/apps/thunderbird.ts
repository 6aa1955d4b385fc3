import type { App } from './schema';

export default {
  name: 'Thunderbird',
  hosts: [],
  microsoft: {
    clientId: '9e5f94bc-e8a4-4e73-b8be-63364c29d753',
    name: 'Thunderbird',
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
