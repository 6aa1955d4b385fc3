import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'Check the plan, and {the user’s|my} seat and role',
  steps: [
    'Look up whether your plan includes e-mail and calendar sync.',
    'Compare {the user’s|my} seat, role and permissions with those of somebody who can connect a mailbox.',
    'Change what’s missing. {The user then signs|I’ll then sign} in again.',
  ],
  request: 'Could you check whether my plan and role in the CRM let me connect my mailbox?',
  role: 'Admin of the CRM',
  check: '{The user sees|I see} where to connect a mailbox.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: connect your personal email',
      url: 'https://knowledge.hubspot.com/connected-email/connect-your-inbox-to-hubspot',
      dated: '2026-02-27',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
