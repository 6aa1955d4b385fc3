import type { App } from './schema';

export default {
  name: 'Fantastical',
  hosts: [],
  microsoft: {
    clientId: '395befa1-fd95-454c-8286-2948ada76320',
    name: 'Fantastical',
    scopes: [],
    link: 'copied-id',
    redirectUris: [],
    version: 1,
  },
  sources: [
    {
      title: 'A copy of a help page about Fantastical, not on its maker’s own host',
      url: 'https://fleximart247.com/189.html',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
