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
  title: 'Your HubSpot admin must give you the Personal email access permission',
  what: 'HubSpot does not let you connect a mailbox, because your user lacks a permission.',
  why: 'Only users with **Personal email access** may connect a mailbox of their own. Your e-mail account itself is not the reason.',
  retry: 'Trying again helps only after you have been given the permission.',
  remedies: ['give-crm-permission', 'contact-vendor'],
  sources: [
    {
      title: 'HubSpot Knowledge Base: connect your personal email',
      url: 'https://knowledge.hubspot.com/connected-email/connect-your-inbox-to-hubspot',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
