import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Find out whose filter it is',
  steps: [
    'Send a short test message from the CRM to a few people at different companies, and the same from your own mailbox.',
    'If only the CRM’s message lands in junk, and with everyone, ask your CRM admin to check SPF, DKIM and DMARC first.',
    'If both land in junk, leave out links, images and tracking, and try again.',
    'If it’s a single recipient, ask them to mark your mail as not junk and to add your address to their contacts.',
  ],
  check: 'A test message arrives in the inbox.',
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
} satisfies Remedy;
