import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Find or restore the account',
  request: 'Could you check whether my account still exists, and restore it if you can?',
  steps: [
    'In the **Microsoft Entra admin center** open **Entra ID > Users** and search for {the person|me}. The sign-in name is the **User principal name**.',
    'If the account was deleted within the last 30 days, restore it under **Deleted users**.',
    'If {the person belongs|I belong} to another organization, the mailbox has to be connected with the account there.',
  ],
  role: 'User Administrator',
  check: 'The account is listed, and {the person|I} can sign in to Outlook on the web.',
  sources: [
    {
      title: 'Microsoft Learn: restore a deleted user',
      url: 'https://learn.microsoft.com/en-us/entra/fundamentals/users-restore',
      dated: '2023-12-01',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
