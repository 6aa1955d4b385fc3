import type { App } from './schema';

export default {
  name: 'CalendarBridge',
  hosts: [],
  sources: [
    {
      title: 'CalendarBridge: help for connecting mailboxes',
      url: 'https://help.calendarbridge.com/group-admin-docs/approve-delegated-permissions-for-calendarbridge-for-microsoft-365/',
      dated: '2026-02-23',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
