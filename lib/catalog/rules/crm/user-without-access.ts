import type { Rule } from '../schema';

export default {
  who: ['crm-admin'],
  caller: true,
  when: [
    {
      any: [
        'sentence:crm/user-without-access',
        'code:dataverse/0x80072560',
        'code:dataverse/0x80042f09',
        'code:dataverse/0x80041d1f',
        'code:dataverse/0x80040220',
        'code:dataverse/0x80048306',
      ],
    },
    { all: ['named:salesforce'], any: ['param:error=inactive_user'] },
  ],
  title: 'Ask your CRM admin to give this user access',
  what: 'The sign-in worked, but your CRM doesn’t let this user in, or not this far.',
  why: 'The user hasn’t been added there, is turned off, or has no role for what was asked. An app often has a user of its own.',
  retry: 'Trying again helps only once your CRM admin has added the user or given it a role.',
  remedies: ['give-user-crm-access', 'send-details-to-admin'],
  sources: [
    {
      title: 'Salesforce Help: OAuth errors',
      url: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm&type=5',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: error codes of Dataverse',
      url: 'https://learn.microsoft.com/en-us/power-apps/developer/data-platform/reference/web-service-error-codes',
      noted: '2026-11-30',
    },
    {
      title: 'Odoo documentation: access rights',
      url: 'https://www.odoo.com/documentation/18.0/applications/general/users/access_rights.html',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
