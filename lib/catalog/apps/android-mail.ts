import type { App } from './schema';

export default {
  name: 'Android-Mail',
  hosts: [],
  microsoft: {
    clientId: '2cee05de-2b8f-45a2-8289-2a06ca32c4c8',
    name: 'Android-Mail',
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
