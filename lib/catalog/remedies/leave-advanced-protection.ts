import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Last resort: take the account out of Advanced Protection',
  steps: [
    'Think twice: the program guards accounts that are likely to be attacked. Connecting another account is the better way.',
    'With a work account, ask your admin first. If an admin takes you out, you can’t join again by yourself.',
    'With a private account, the program’s page lets you leave. Your account is then less protected against theft.',
    'Connect again.',
  ],
  action: {
    kind: 'open',
    label: 'Open the Advanced Protection page',
    url: 'https://myaccount.google.com/advanced-protection/enrolled',
    later: true,
  },
  check: 'The next attempt shows Google’s permissions page instead of the block.',
  sources: [
    {
      title: 'Google Account Help: the Advanced Protection Program',
      url: 'https://support.google.com/accounts/answer/7539956',
      noted: '2026-11-23',
    },
    {
      title: 'Google Workspace Admin Help: Advanced Protection',
      url: 'https://support.google.com/a/answer/9378687',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
