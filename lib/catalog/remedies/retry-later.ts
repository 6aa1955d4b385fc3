import type { Remedy } from './schema';

export default {
  who: 'wait',
  title: 'Wait, then try again',
  steps: [
    'Leave it alone for a while. Many attempts in a row may only make it last longer.',
    'Then start connecting your mailbox again from the beginning.',
    'If you get the same error the next day, report it with the details.',
  ],
  check: 'You can connect without this error.',
  sources: [
    {
      title: 'Google Cloud Help: sign-in rate limits',
      url: 'https://support.google.com/cloud/answer/9028764',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
