import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'Give {the user|my user} the Personal email access permission in HubSpot',
  request:
    'Could you give my HubSpot user the **Personal email access** permission, so that I can connect my mailbox?',
  steps: [
    'In HubSpot open **Settings > Users & Teams** and choose {the user|my user}.',
    'Open {the user’s|my user’s} permissions, find **Personal email access**, turn it on and save.',
    '{Ask the person to|Then I’ll} reload HubSpot, or sign in again, and {then connect the|connect my} mailbox.',
  ],
  role: 'Super Admin in HubSpot, or a user who can edit other users’ permissions',
  check: '{The person|I} can start connecting under **Settings > General > Email**.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: connect your personal email',
      url: 'https://knowledge.hubspot.com/connected-email/connect-your-inbox-to-hubspot',
      dated: '2026-02-27',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
