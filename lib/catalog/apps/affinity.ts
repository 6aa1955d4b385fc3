import type { App } from './schema';

export default {
  name: 'Affinity',
  crm: 'crm-api',
  hosts: ['*.affinity.co'],
  documentedScopes: [
    'https://graph.microsoft.com/User.Read',
    'https://graph.microsoft.com/Mail.Read',
    'https://graph.microsoft.com/Calendars.Read',
    'https://graph.microsoft.com/Mail.Send',
    'offline_access',
    'profile',
    'openid',
    'email',
  ],
  sources: [
    {
      title: 'Affinity: help for connecting mailboxes',
      url: 'https://support.affinity.co/s/article/MS-Graph-API-Permissions',
      noted: '2026-11-23',
    },
    {
      title: 'Affinity: help for connecting mailboxes',
      url: 'https://support.affinity.co/hc/en-us/articles/360055255011-Need-Admin-Approval-or-Approval-Required',
      noted: '2026-11-23',
    },
    {
      title: 'Affinity: help for connecting mailboxes',
      url: 'https://support.affinity.co/hc/en-us/articles/360029867551',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
