import type { Rule } from '../schema';

export default {
  who: ['crm-admin'],
  when: [
    {
      all: ['site:hubspot'],
      any: [
        'heading:permissions required: personal email access is required',
        'heading:personal email access is required',
      ],
    },
  ],
  title: 'Ask your HubSpot admin to let you connect your mailbox',
  what: 'Your HubSpot user isn’t allowed to connect a mailbox; your e-mail account is fine.',
  why: 'Only users with the **Personal email access** permission can connect their own mailbox.',
  retry: 'Trying again helps only once you’ve been given the permission.',
  remedies: ['give-crm-permission', 'contact-vendor'],
  sources: [
    {
      title: 'HubSpot Knowledge Base: connect your personal email',
      url: 'https://knowledge.hubspot.com/connected-email/connect-your-inbox-to-hubspot',
      dated: '2026-02-27',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
