import type { Rule } from '../schema';

export default {
  who: ['crm-admin'],
  families: { 'named:crm-permission': 'crm-permission' },
  when: [
    { any: ['sentence:crm/not-in-plan'] },
    { all: ['sentence:crm/not-in-plan', 'named:crm-permission'] },
  ],
  title: 'Ask your CRM admin to check your plan, role and settings',
  what: 'Your CRM doesn’t let you connect this mailbox or calendar: your plan, role or an admin’s setting rules it out.',
  why: 'Many CRMs keep it for certain plans or seats. An admin decides who may connect a mailbox and from which domains, or can turn it off. Your mailbox is fine.',
  retry: 'Trying again helps only once your plan, role or the setting allows it.',
  remedies: ['check-seat-and-plan', 'contact-vendor'],
  maybe: [
    {
      rule: 'hubspot/permission-missing',
      tell: 'In HubSpot, it’s usually one permission that your admin can give you.',
    },
  ],
  sources: [
    {
      title: 'HubSpot Knowledge Base: connect your personal email',
      url: 'https://knowledge.hubspot.com/connected-email/connect-your-inbox-to-hubspot',
      dated: '2026-02-27',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
