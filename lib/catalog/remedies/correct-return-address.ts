import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Register the app’s return address',
  steps: [
    'Take the address from Microsoft’s message and compare it with the app registration, under **Authentication**.',
    'It has to match exactly: scheme, host, path, letter case and the slash at the end. Add it to the right platform, with **https**.',
    'If the app sends a wrong address, or none, fix the request instead.',
  ],
  check: 'A sign-in from the connect button returns to the app.',
  sources: [
    {
      title: 'Microsoft Learn: rules for return addresses',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reply-url',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
