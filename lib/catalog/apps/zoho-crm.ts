import type { App } from './schema';

export default {
  name: 'Zoho CRM',
  crm: 'crm-api',
  hosts: [],
  usual: { microsoft: 4, google: 4 },
  sources: [
    {
      title: 'Zoho CRM: help for connecting mailboxes',
      url: 'https://help.zoho.com/portal/en/kb/crm-nextgen/integrations/microsoft/synchronize-with-office-365/articles/nextgen-sync-meetings-contacts-tasks-with-office365',
      noted: '2026-11-23',
    },
    {
      title: 'Zoho CRM: help for connecting mailboxes',
      url: 'https://help.zoho.com/portal/en/community/topic/manage-control-over-microsoft-office-365-integrations-with-profile-based-sync-permissions-26-9-2025',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
