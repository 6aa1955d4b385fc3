import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'If it still fails, tell {maker}',
  steps: [
    'Choose **Copy the details** below.',
    'Send them to {maker}. Say what you wanted to connect and what you’ve tried.',
    'Don’t include passwords or the address of the sign-in page: it can contain secrets.',
  ],
  check: 'Support confirms that it has what it needs, or tells you what to change.',
  sources: [
    {
      title: 'Microsoft Learn: unexpected consent prompts',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-prompt',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
