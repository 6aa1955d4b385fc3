import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Check your sign-in name',
  steps: [
    'Compare it with the one you use for Outlook or Teams. It may differ from your e-mail address.',
    'Enter all of it, including everything after the @.',
    'If Microsoft still doesn’t know it, ask your IT for your sign-in name.',
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
