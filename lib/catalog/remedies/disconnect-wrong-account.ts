import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Disconnect the account that was taken by mistake',
  steps: [
    'In the CRM’s settings, find the list of connected mailboxes and calendars, and disconnect the wrong one.',
    'If the account is right and only the calendar isn’t, choose the other calendar there.',
    'Take the CRM’s access back in the wrong account, too: at **myaccount.google.com/connections** for Google, at **myapps.microsoft.com** for a Microsoft work account. If it’s a colleague’s, ask them to do it.',
    'If mail or meetings of that account are in the CRM already, delete them there.',
  ],
  check: 'The CRM no longer lists the wrong account.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: disconnect or reconnect your inbox',
      url: 'https://knowledge.hubspot.com/connected-email/disconnect-your-inbox-from-hubspot',
      dated: '2024-03-07',
      noted: '2026-11-30',
    },
    {
      title: 'Pipedrive Support: calendar sync',
      url: 'https://support.pipedrive.com/en/article/calendar-sync',
      dated: '2021-06-12',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
