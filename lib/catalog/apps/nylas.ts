import type { App } from './schema';

export default {
  name: 'Nylas',
  hosts: ['api.us.nylas.com', 'api.eu.nylas.com'],
  sources: [
    {
      title: 'Nylas: help for connecting mailboxes',
      url: 'https://developer.nylas.com/docs/v3/auth/troubleshooting/',
      noted: '2026-11-23',
    },
    {
      title: 'Nylas: help for connecting mailboxes',
      url: 'https://developer.nylas.com/docs/v3/auth/bulk-auth-grants/',
      noted: '2026-11-23',
    },
    {
      title: 'Nylas: help for connecting mailboxes',
      url: 'https://developer.nylas.com/docs/cookbook/use-cases/build/microsoft-oauth-scopes/',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
