import type { Rule } from '../schema';

export default {
  who: ['crm-admin'],
  when: [{ any: ['sentence:crm/not-in-plan'] }],
  title: 'Ask your CRM admin to check your plan and role',
  what: 'Your CRM doesn’t offer you e-mail or calendar sync: your plan, seat or role doesn’t include it.',
  why: 'Many CRMs keep it for certain plans or seats, and an admin decides who may connect a mailbox. Your mailbox is fine.',
  retry: 'Trying again helps only once your plan, seat or role includes it.',
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
