import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Fix how the app proves its identity to Microsoft',
  steps: [
    'In the app registration open **Certificates & secrets** and see whether the client secret in use has expired.',
    'Create a new one if needed, and store its **Value**, not its **Secret ID**, where the app reads it.',
    'Check that the certificate the app signs with is the one registered under **Certificates & secrets**, and that it’s still valid.',
    'Check the clock of the server that signs the request, and that what it signs is valid from now and for a few minutes.',
    'Check that the app sends its secret or its signed statement with the request. If it has neither, turn on **Allow public client flows** under **Authentication**.',
    'Microsoft counts this app as a public one, such as a mobile or single-page app, which must send no secret. Leave it out, or register the platform **Web** under **Authentication**.',
  ],
  stepsFor: {
    AADSTS7000222: [1, 2],
    AADSTS7000215: [1, 2],
    AADSTS700027: [3],
    AADSTS700030: [3],
    AADSTS700024: [4],
    AADSTS7000218: [5],
    AADSTS700025: [6],
  },
  check: 'A new connection works, and existing ones work again.',
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
