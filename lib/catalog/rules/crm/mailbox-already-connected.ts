import type { Rule } from '../schema';

export default {
  who: ['you', 'crm-admin'],
  when: [
    {
      all: ['path:connect'],
      any: [
        'heading:this email address is already connected to another …',
        'heading:this email account is already connected to another …',
        'heading:this mailbox is already connected to another …',
        'heading:this inbox is already connected to another …',
        'heading:this calendar is already connected to another …',
        'heading:this account is already connected to another …',
        'heading:that google account is already connected to another …',
        'heading:this google account is already connected to another …',
      ],
    },
    {
      all: ['site:text'],
      any: [
        'text:this email address is already connected to another …',
        'text:this email account is already connected to another …',
        'text:this mailbox is already connected to another …',
        'text:this inbox is already connected to another …',
        'text:this calendar is already connected to another …',
        'text:this account is already connected to another …',
        'text:that google account is already connected to another …',
        'text:this google account is already connected to another …',
      ],
    },
  ],
  title: 'Find out where this mailbox is connected, and disconnect it there',
  what: 'This mailbox or calendar is already connected in another account, often an earlier one of your own.',
  why: 'Many products take a mailbox only once. You may have connected it in a second account, or a colleague has, for example as a shared mailbox.',
  retry:
    'Trying again won’t help until it’s disconnected there. If nobody knows where that is, {maker} can look it up.',
  remedies: ['disconnect-mailbox-elsewhere', 'free-mailbox-in-crm', 'switch-account', 'contact-vendor'],
  sources: [
    {
      title: 'Microsoft: a mailbox that another Dynamics 365 organization synchronizes',
      url: 'https://support.microsoft.com/en-us/topic/e88cf0de-215f-5f62-500f-2e0315cdd6a9',
      noted: '2026-11-30',
    },
    {
      title: 'Deltek: troubleshooting Vantagepoint Connect for Gmail',
      url: 'https://help.deltek.com/Product/Vantagepoint/4.5/DVP_UTIL_CONN_ADMIN_Gmail_Integration_ConnectAdmin_Troubleshoot.html',
      noted: '2026-11-30',
    },
    {
      title: 'HubSpot Knowledge Base: disconnect or reconnect your inbox',
      url: 'https://knowledge.hubspot.com/connected-email/disconnect-your-inbox-from-hubspot',
      dated: '2024-03-07',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
