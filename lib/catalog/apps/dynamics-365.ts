import type { App } from './schema';

export default {
  name: 'Microsoft Dynamics 365',
  crm: 'crm-api',
  hosts: [],
  sources: [
    {
      title: 'Microsoft Dynamics 365: help for connecting mailboxes',
      url: 'https://github.com/MicrosoftDocs/power-platform/blob/main/power-platform/admin/connect-exchange-online.md',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Dynamics 365: help for connecting mailboxes',
      url: 'https://github.com/MicrosoftDocs/dynamics-365-customer-engagement/blob/main/ce/customerengagement/on-premises/admin/troubleshooting-monitoring-server-side-synchronization.md',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
