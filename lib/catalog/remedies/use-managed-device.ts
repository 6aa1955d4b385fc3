import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Try from your company computer and network',
  steps: [
    'Use a computer your company manages, on the company network or its VPN.',
    'Use a browser your IT team supports, for example Microsoft Edge with your work account, and not a private window.',
    'Install any browser and system updates, then start connecting again.',
  ],
  check: 'The next attempt gets past the block.',
  sources: [
    {
      title: 'Microsoft Learn: sign-in problems with Conditional Access',
      url: 'https://learn.microsoft.com/en-us/entra/identity/conditional-access/troubleshoot-conditional-access',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
