import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Sign in with the address of the mailbox you want to connect',
  steps: [
    'Sign out of the other accounts: open the mail of the account that got in the way, choose your picture and sign out. Or use a private window.',
    'Start connecting again. If you’re asked to pick an account, pick the one that owns your mailbox, or **Use another account**.',
    'Before you agree, check the address at the top of the page.',
  ],
  check: 'The connected address is the one you wanted.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: inbox and calendar connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-office-365-inbox-and-calendar-connection-errors',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
