import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'If you’re a guest there, accept the invitation first',
  steps: [
    'Find the other organization’s e-mail and accept the invitation in it. If it has expired, ask for a new one.',
    'Sign in to the other organization once with the invited account, then connect again.',
    'A mailbox belongs to the organization that hosts it. To connect your own mailbox, use your own work account instead.',
  ],
  check: 'You can sign in to the other organization without this error.',
  sources: [
    {
      title: 'Microsoft Learn: the account does not exist in the tenant',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50020-user-account-identity-provider-does-not-exist',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
