import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'Find the cause and enable the mailbox again in Dynamics 365',
  request: 'Could you find out why Dynamics 365 turned my mailbox off, and enable it again?',
  steps: [
    'In the **Power Platform admin center**, choose the environment and open **Settings > Email > Mailboxes**.',
    'Open {the person’s|my} mailbox and read its **Alerts**: they say what failed.',
    'In its **email server profile**, check the server’s address and the sign-in. If the server is your own, ask whoever runs it whether its certificate is valid and whether it can be reached from outside.',
    'Then choose **Test & Enable Mailboxes**.',
  ],
  role: 'System Administrator in Dynamics 365',
  check: 'The statuses say **Success**, and new mail appears in the CRM.',
  sources: [
    {
      title: 'Microsoft Learn: troubleshoot server-side synchronization',
      url: 'https://learn.microsoft.com/en-us/power-platform/admin/troubleshooting-monitoring-server-side-synchronization',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
