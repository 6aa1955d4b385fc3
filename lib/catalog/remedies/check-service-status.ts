import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Check whether Microsoft, Google or {maker} reports an outage',
  steps: [
    'Look at the status pages: **status.cloud.microsoft** for Microsoft 365, **www.google.com/appsstatus** for Google, **status.hubspot.com** for HubSpot.',
    'If there’s an outage, wait until it’s over. Mailboxes that dropped out because of it may come back by themselves.',
    'If there isn’t one, continue with the other ways here.',
  ],
  check: 'The status pages show no outage, or your mailbox works again.',
  sources: [
    {
      title: 'Microsoft: service status',
      url: 'https://status.cloud.microsoft/',
      noted: '2026-11-29',
    },
    {
      title: 'Google Workspace: status dashboard',
      url: 'https://www.google.com/appsstatus/dashboard/',
      noted: '2026-11-29',
    },
    {
      title: 'HubSpot: status',
      url: 'https://status.hubspot.com/',
      noted: '2026-11-29',
    },
    {
      title: 'HubSpot: report on the incident of March 2025',
      url: 'https://product.hubspot.com/blog/hubspot-incident-report-for-march-2-2025',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
