import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Ask for a refresh token and keep it',
  steps: [
    'Ask for lasting access: **access_type=offline** at Google, the scope **offline_access** at Microsoft and most others.',
    'Google sends a refresh token only when somebody agrees for the first time. Send **prompt=consent** to get a new one.',
    'Store the refresh token with the connection. If a later answer holds none, keep the old one.',
    'Hand the library all it needs to renew: refresh token, address of the token service, client ID and secret.',
    'If none is stored, ask {the person|me} to connect again.',
  ],
  check: 'A new connection still works after more than an hour.',
  sources: [
    {
      title: 'Google Identity: offline access and refresh tokens',
      url: 'https://developers.google.com/identity/protocols/oauth2/web-server',
      noted: '2026-11-30',
    },
    {
      title: 'Microsoft Learn: offline_access',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
