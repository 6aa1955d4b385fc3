import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Check that the account has an Exchange Online mailbox',
  request: 'Could you check whether my account has an Exchange Online mailbox?',
  steps: [
    'In the **Microsoft 365 admin center** open **Users > Active users** and choose {the person|me}.',
    'Under **Licenses and apps**, see whether a license with **Exchange Online** is assigned. If not, assign one.',
    'Make sure it’s a member account and not a guest, and that the mailbox isn’t deleted or inactive.',
    'A mailbox on a server {org} runs itself can’t be reached this way. Move it to Microsoft 365, or connect to that server.',
  ],
  action: {
    kind: 'open',
    label: 'Open the Microsoft 365 admin center',
    url: 'https://admin.microsoft.com/',
  },
  role: 'License Administrator or User Administrator',
  check: '{The person|I} can open the mailbox in Outlook on the web and connect it.',
  takes: 'A new mailbox takes a while to be ready. Wait for it before you try again.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: inbox and calendar connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-office-365-inbox-and-calendar-connection-errors',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
