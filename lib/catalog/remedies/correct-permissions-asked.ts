import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Correct the permissions that the app asks for',
  steps: [
    'Read in Microsoft’s message which permission or service it refuses.',
    'Compare the **scope** of the request with the app registration, under **API permissions**. Each one has to exist, be spelled exactly and belong to one service per request for a token.',
    'List every service the app uses, and at least **User.Read** of Microsoft Graph.',
  ],
  check: 'The permissions page opens and lists what the app asks for.',
  sources: [
    {
      title: 'Microsoft Learn: scopes and permissions',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
  ],
} satisfies Remedy;
