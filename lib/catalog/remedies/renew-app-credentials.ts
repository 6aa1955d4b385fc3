import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Renew the app’s secret or certificate',
  steps: [
    'In the app registration open **Certificates & secrets** and see whether the secret or certificate in use has expired.',
    'Create a new one if needed, and store it where the app reads it. For a secret, that’s its **Value**, not its **Secret ID**.',
    'For a certificate, check the server’s clock and that the registered certificate is the one in use.',
  ],
  check: 'A new connection works, and existing ones work again.',
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
