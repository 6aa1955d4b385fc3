import type { App } from './schema';

export default {
  name: 'Outreach',
  hosts: [],
  documentedScopes: [
    'https://graph.microsoft.com/User.Read',
    'https://graph.microsoft.com/Calendars.ReadWrite',
    'https://graph.microsoft.com/MailboxSettings.Read',
    'https://graph.microsoft.com/Mail.ReadWrite',
    'https://graph.microsoft.com/Mail.Send',
    'offline_access',
  ],
  usual: { microsoft: 6 },
  sources: [
    {
      title: 'Outreach: help for connecting mailboxes',
      url: 'https://support.outreach.io/hc/en-us/articles/5327930328475',
      noted: '2026-11-23',
    },
    {
      title: 'Outreach: help for connecting mailboxes',
      url: 'https://support.outreach.io/hc/en-us/articles/360019103473-How-To-Provide-Admin-Consent-in-Office-365-for-Outreach',
      noted: '2026-11-23',
    },
    {
      title: 'Outreach: help for connecting mailboxes',
      url: 'https://support.outreach.io/hc/en-us/articles/36533826157979',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
