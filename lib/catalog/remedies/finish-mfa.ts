import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Finish the second sign-in step',
  steps: [
    'Start connecting again and have your phone or security key ready.',
    'Answer the prompt in **Microsoft Authenticator**, enter the code, or use the key. If nothing arrives, choose another way on the page.',
    'If Microsoft asks you to set up a method, do that first, here or on your security info page.',
    'After many calls or messages in a row, wait a few minutes before you try again.',
  ],
  action: {
    kind: 'open',
    label: 'Open your security info page',
    url: 'https://mysignins.microsoft.com/security-info',
    later: true,
  },
  check: 'Microsoft continues to the next page by itself, and the mailbox is connected.',
  sources: [
    {
      title: 'Microsoft Learn: how multifactor authentication works',
      url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/concept-mfa-howitworks',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
