import type { App } from './schema';

export default {
  name: 'Andsend',
  hosts: [],
  microsoft: {
    clientId: 'bb567273-66bb-4261-b7e0-3eced6b1c9a5',
    name: 'Zaplify App',
    // The page shows a link, too. It may be used once somebody has opened the live page and compared it.
    scopes: [],
    link: 'maker-id',
    redirectUris: [],
    version: 1,
  },
  sources: [
    {
      title: 'Andsend help: granting admin consent in Office 365',
      url: 'https://help.andsend.com/en/articles/11271909-granting-admin-consent-for-andsend-s-microsoft-integration-in-office-365',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
