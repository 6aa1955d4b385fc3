import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Check the address you sign in with',
  steps: [
    'Compare it with the address you use to sign in to Outlook or Teams. It may be different from your e-mail address.',
    'Enter all of it, including everything after the @.',
    'If Microsoft still doesn’t know it, ask your IT team which address you sign in with.',
  ],
  check: 'Microsoft asks for your password or shows your organization’s name.',
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
