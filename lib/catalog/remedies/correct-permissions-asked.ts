import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Fix the permissions the app asks for',
  steps: [
    'Microsoft’s message says which permission or service it refuses.',
    'Compare the request’s **scope** with the app registration, under **API permissions**. Each one has to exist, be spelled exactly and belong to one service per token request.',
    'List every service the app uses, and at least **User.Read** of Microsoft Graph.',
  ],
  stepsFor: {
    AADSTS70011: [1, 2],
    AADSTS650053: [1, 2],
    AADSTS28002: [1, 2],
    AADSTS28003: [1, 2],
    AADSTS650057: [1, 3],
    AADSTS90008: [3],
  },
  check: 'The permissions page opens and lists what the app asks for.',
  sources: [
    {
      title: 'Microsoft Learn: scopes and permissions',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
