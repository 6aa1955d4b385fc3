import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'Find out who has connected the mailbox, and free it',
  request: 'Could you find out who has connected my mailbox, and free it?',
  steps: [
    'In the CRM’s settings, search all connected mailboxes and calendars for the address, shared ones included.',
    'Disconnect it there, or ask the user who connected it to do so. Users who have left keep their connections.',
    'If it belongs to another account of the product, ask {maker} to free it.',
  ],
  role: 'Admin of the CRM',
  check: '{The person|I} can connect the mailbox.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: disconnect or reconnect your inbox',
      url: 'https://knowledge.hubspot.com/connected-email/disconnect-your-inbox-from-hubspot',
      dated: '2024-03-07',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
