import type { App } from './schema';

export default {
  name: 'Recruitee',
  hosts: [],
  documentedScopes: [
    'offline_access',
    'https://graph.microsoft.com/User.Read',
    'https://graph.microsoft.com/Mail.Send',
    'https://graph.microsoft.com/Mail.ReadWrite',
    'email',
    'openid',
    'https://graph.microsoft.com/Calendars.ReadWrite',
  ],
  sources: [
    {
      title: 'Recruitee help: permissions in Microsoft Entra for mailboxes and calendars',
      url: 'https://support.recruitee.com/en/articles/8030991-how-to-set-up-permissions-in-microsoft-entra-id-for-syncing-mailboxes-calendars-and-meeting-rooms-with-recruitee',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
