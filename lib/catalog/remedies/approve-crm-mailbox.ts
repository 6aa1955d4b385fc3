import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'Approve and test the mailbox in Dynamics 365',
  request: 'Could you approve my mailbox in Dynamics 365 and test it?',
  steps: [
    'In the **Power Platform admin center**, choose the environment and open **Settings > Email > Mailboxes**.',
    'Select {the person’s|my} mailbox, check its address and choose **Approve Email**.',
    'Then choose **Test & Enable Mailboxes**.',
    'If a status doesn’t become **Success**, read the **Alerts** in the mailbox’s record.',
  ],
  role: 'System Administrator in Dynamics 365 who is also Exchange or Global Administrator',
  check: 'The statuses say **Success**, and new mail appears in the CRM.',
  sources: [
    {
      title: 'Microsoft Learn: connect to Exchange Online',
      url: 'https://learn.microsoft.com/en-us/power-platform/admin/connect-exchange-online',
      noted: '2026-11-30',
    },
    {
      title: 'Microsoft Learn: changes to mailbox approval in Dynamics 365',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/dynamics-365/sales/changes-to-mailbox-approval-in-dynamics-365',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
