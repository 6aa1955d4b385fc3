import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'See what uses up the limit, and raise it if you can',
  request: 'Could you see what uses up the limit of our CRM, and raise it if you can?',
  steps: [
    'In the CRM’s settings, look at the last 24 hours and what caused most of the use.',
    'Pause mailings or apps you don’t need right now.',
    'In HubSpot, your own sending limit is under **Settings > Objects > Activities > Email Frequency Controls**.',
    'Some limits are your own setting, others belong to your plan: raise the first, and ask the CRM’s support about the second. The mail provider’s limit stays the same.',
  ],
  role: 'Admin of the CRM',
  check: 'On a usual day, use stays below the limit.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: set sending limits',
      url: 'https://knowledge.hubspot.com/connected-email/set-daily-send-limits-for-connected-email-accounts',
      noted: '2026-11-29',
    },
    {
      title: 'HubSpot Knowledge Base: sending limits for connected accounts',
      url: 'https://knowledge.hubspot.com/connected-email/sales-email-send-limits',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
