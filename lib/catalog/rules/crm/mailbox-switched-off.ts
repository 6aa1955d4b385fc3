import type { Rule } from '../schema';

export default {
  who: ['crm-admin'],
  when: [{ any: ['sentence:crm/mailbox-switched-off'] }],
  title: 'Ask your CRM admin to look at your mailbox’s alerts',
  what: 'Your CRM doesn’t read or send mail for this mailbox anymore because it had trouble with the mail server.',
  why: 'Dynamics 365 turns a mailbox off after such errors. The server’s address, its certificate or the encryption may not fit, or its profile signs in wrongly. Your mailbox itself may be fine.',
  retry: 'Trying again helps only once the cause is gone and your admin has enabled the mailbox again.',
  remedies: ['enable-crm-mailbox', 'send-details-to-admin'],
  sources: [
    {
      title: 'Microsoft Learn: troubleshoot server-side synchronization',
      url: 'https://learn.microsoft.com/en-us/power-platform/admin/troubleshooting-monitoring-server-side-synchronization',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
