import type { App } from './schema';

export default {
  name: 'Quickbase Pipelines',
  hosts: [],
  microsoft: {
    clientId: '104fefc3-d024-488f-824c-35609c21726a',
    name: 'Quickbase Pipelines Outlook',
    scopes: [],
    link: 'maker-id',
    redirectUris: [],
    version: 1,
  },
  sources: [
    {
      title: 'Quickbase help: set up a Microsoft connector for Pipelines',
      url: 'https://help.quickbase.com/docs/set-up-a-quickbase-pipelines-microsoft-connector',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
