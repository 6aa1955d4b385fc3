import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Connect your work account, not a personal one',
  steps: [
    'Sign out of your personal account, or use a private window.',
    'Start connecting again and sign in with the address your employer gave you.',
    'If you have no work mailbox, ask whoever looks after e-mail at your company which account to use.',
  ],
  check: 'The connected address ends in your company’s domain.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: connect your personal email',
      url: 'https://knowledge.hubspot.com/connected-email/connect-your-inbox-to-hubspot',
      dated: '2026-02-27',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
