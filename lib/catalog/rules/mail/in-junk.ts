import type { Rule } from '../schema';

export default {
  who: ['you', 'crm-admin'],
  when: [{ any: ['sentence:mail/in-junk'] }],
  title: 'Find out which of your mail lands in junk',
  what: 'The mail arrived, but a filter put it in the junk folder.',
  why: 'If it happens with everyone you write to, check first whether your domain proves that the CRM may send for it: SPF, DKIM and DMARC do that. If it’s a single recipient, their own filter decides. Replies that land in your own junk folder may be missing in the CRM, since it may not look there.',
  retry:
    'Sending the same mail again may make it worse. Send one test message once you’ve changed something.',
  remedies: ['trace-junk-filter', 'prove-sender-domain', 'take-replies-out-of-junk'],
  maybe: [
    {
      rule: 'mail/sender-not-authenticated',
      tell: 'If the mail came back to you with a number such as 5.7.26, the recipient’s server refused it and never filed it as junk.',
    },
  ],
  sources: [
    {
      title: 'Google Workspace Admin Help: guidelines for email senders',
      url: 'https://support.google.com/a/answer/81126',
      noted: '2026-11-30',
    },
    {
      title: 'HubSpot: delivered mail that the contact didn’t see',
      url: 'https://knowledge.hubspot.com/articles/kcs_article/email/why-didn-t-my-contact-receive-an-email-even-though-the-email-statistics-indicate-that-it-was-delivered',
      dated: '2017-07-14',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
