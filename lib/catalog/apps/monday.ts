import type { App } from './schema';

export default {
  name: 'monday CRM',
  crm: 'crm-api',
  hosts: [],
  documentedScopes: [
    'https://graph.microsoft.com/Mail.Read',
    'https://graph.microsoft.com/Mail.Send',
    'https://graph.microsoft.com/User.Read',
    'offline_access',
  ],
  usual: { microsoft: 5, google: 5 },
  sources: [
    {
      title: 'monday CRM: help for connecting mailboxes',
      url: 'https://support.monday.com/hc/en-us/articles/35278940330642-Microsoft-integration-permissions',
      noted: '2026-11-23',
    },
    {
      title: 'monday CRM: help for connecting mailboxes',
      url: 'https://support.monday.com/hc/en-us/articles/4405120026258-Security-IT-Outlook-Integration',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
