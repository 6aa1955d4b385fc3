import type { Rule } from '../schema';

export default {
  who: ['wait'],
  when: [
    {
      any: ['code:salesforce/SINGLE_EMAIL_LIMIT_EXCEEDED', 'code:salesforce/MASS_MAIL_LIMIT_EXCEEDED'],
    },
    {
      all: ['site:hubspot'],
      any: [
        "heading:you've hit your send limit",
        "heading:this email wasn't sent because you've hit your send limit",
      ],
    },
    {
      all: ['site:text'],
      any: [
        'heading:rate limit reached',
        'heading:rate limit reached: …',
        "heading:you've hit your send limit",
        "heading:this email wasn't sent because you've hit your send limit",
      ],
    },
  ],
  title: 'Try again tomorrow: your daily sending limit is used up',
  what: 'You’ve sent as many messages as you may in a day; your mailbox is still connected.',
  why: 'Your CRM limits how many messages go out through a mailbox in 24 hours, and so does the mail provider.',
  retry: 'Try again once enough time has passed, at most 24 hours. Spread large mailings over several days.',
  remedies: ['wait-a-day', 'raise-crm-limit'],
  sources: [
    {
      title: 'HubSpot Knowledge Base: sending limits for connected accounts',
      url: 'https://knowledge.hubspot.com/connected-email/sales-email-send-limits',
      noted: '2026-11-29',
    },
    {
      title: 'HubSpot Knowledge Base: set sending limits',
      url: 'https://knowledge.hubspot.com/connected-email/set-daily-send-limits-for-connected-email-accounts',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
