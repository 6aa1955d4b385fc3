import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'Give the user the Personal email access permission in HubSpot',
  request: 'Could you give my user the permission to connect a personal mailbox?',
  steps: [
    'In HubSpot open **Settings > Users & Teams** and choose the user.',
    'Open the user’s permissions, find **Personal email access**, turn it on and save.',
    'Ask the person to reload HubSpot, or sign in again, and then connect the mailbox.',
  ],
  role: 'Super Admin in HubSpot, or a user who can edit other users’ permissions',
  check: 'The person can start connecting under **Settings > General > Email**.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: connect your personal email',
      url: 'https://knowledge.hubspot.com/connected-email/connect-your-inbox-to-hubspot',
      dated: '2026-02-27',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
