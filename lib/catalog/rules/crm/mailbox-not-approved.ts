import type { Rule } from '../schema';

export default {
  who: ['crm-admin'],
  when: [{ any: ['sentence:crm/mailbox-not-approved'] }],
  title: 'Ask your CRM admin to approve your mailbox',
  what: 'Your CRM doesn’t read or send mail for this mailbox yet because it hasn’t been approved or tested there.',
  why: 'In Dynamics 365, an admin approves each new or changed address and then tests the connection. Your mailbox itself may be fine.',
  retry: 'Trying again helps only once the mailbox has been approved and tested.',
  remedies: ['approve-crm-mailbox', 'send-details-to-admin'],
  sources: [
    {
      title: 'Microsoft Learn: changes to mailbox approval in Dynamics 365',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/dynamics-365/sales/changes-to-mailbox-approval-in-dynamics-365',
      noted: '2026-11-30',
    },
    {
      title: 'Microsoft Learn: connect to Exchange Online',
      url: 'https://learn.microsoft.com/en-us/power-platform/admin/connect-exchange-online',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
