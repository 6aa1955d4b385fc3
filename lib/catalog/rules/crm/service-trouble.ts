import type { Rule } from '../schema';

export default {
  who: ['wait'],
  when: [{ any: ['sentence:crm/service-trouble'] }],
  title: 'Wait for now: the product has a problem that’s being fixed',
  what: 'The notice says the product itself has trouble with mailboxes or calendars right now.',
  why: 'Something failed at the product or between it and the mail provider. The notice doesn’t say that anything is wrong with your account.',
  retry:
    'Wait until the notice is gone. Mailboxes that dropped out may come back by themselves; if yours doesn’t, connect it again then.',
  remedies: ['retry-later', 'check-service-status'],
  maybe: [
    {
      rule: 'crm/disconnected',
      tell: 'If the notice is gone and your mailbox still isn’t connected, connect it again.',
    },
  ],
  sources: [
    {
      title: 'HubSpot: report on the incident of March 2025',
      url: 'https://product.hubspot.com/blog/hubspot-incident-report-for-march-2-2025',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
