import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Try from your company computer and network',
  steps: [
    'Use a computer that your company manages, in the company network or its VPN.',
    'Use a browser that your IT supports, for example Microsoft Edge with your work account, and no private window.',
    'Install waiting updates of the browser and the system, then start connecting again.',
  ],
  check: 'The next attempt gets past the block.',
  sources: [
    {
      title: 'Microsoft Learn: sign-in problems with Conditional Access',
      url: 'https://learn.microsoft.com/en-us/entra/identity/conditional-access/troubleshoot-conditional-access',
      checked: '2026-11-23',
    },
  ],
} satisfies Remedy;
