import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'See what uses up the limit, and raise it if you can',
  steps: [
    'Look in the settings of the CRM for the use of the last 24 hours and for who or what caused most of it.',
    'Pause mailings or apps that are not needed now.',
    'In HubSpot, you find your own sending limit under **Settings > Objects > Activities > Email Frequency Controls**.',
    'Some limits are your own setting, others belong to your plan: raise the first, and ask the CRM’s support about the second. The mail provider’s limit stays as it is.',
  ],
  role: 'Admin of the CRM',
  check: 'The use stays below the limit on a usual day.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: set sending limits',
      url: 'https://knowledge.hubspot.com/connected-email/set-daily-send-limits-for-connected-email-accounts',
      checked: '2026-11-29',
    },
    {
      title: 'HubSpot Knowledge Base: sending limits for connected accounts',
      url: 'https://knowledge.hubspot.com/connected-email/sales-email-send-limits',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
