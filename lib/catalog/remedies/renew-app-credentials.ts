import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Renew the secret or the certificate of the app',
  steps: [
    'In the app registration open **Certificates & secrets** and see whether the secret or certificate in use has expired.',
    'Create a new one if needed, and store it where the app reads it. Of a secret, that is its **Value**, not its **Secret ID**.',
    'With a certificate, check the server’s clock and that the registered certificate is the one in use.',
  ],
  check: 'A new connection goes through, and existing ones work again.',
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
  ],
} satisfies Remedy;
