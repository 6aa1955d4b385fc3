import type { App } from './schema';

export default {
  name: 'Dust',
  hosts: [],
  microsoft: {
    clientId: '3719c875-37d4-40ba-94a3-577c9d4cc86a',
    name: 'Dust',
    scopes: [],
    link: 'copied-id',
    redirectUris: [],
    version: 1,
  },
  sources: [
    {
      title: 'Dust on GitHub: an issue with the app’s id, no help page',
      url: 'https://github.com/dust-tt/dust/issues/5738',
      dated: '2024-07-27',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
