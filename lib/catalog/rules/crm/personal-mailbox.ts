import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [{ any: ['sentence:crm/personal-mailbox'] }],
  title: 'Use your work mailbox instead of a personal one',
  what: 'This part of your CRM seems to be made for company mailboxes, and yours is a personal one.',
  why: 'Some add-ins need what only Microsoft 365 or Exchange at a company offers. A personal mailbox, such as one at Outlook.com, may let you sign in and still not keep you signed in.',
  retry: 'Trying again or installing it anew won’t help with the personal mailbox.',
  remedies: ['use-work-account', 'contact-vendor'],
  maybe: [
    {
      rule: 'crm/disconnected',
      tell: 'If the same thing happens with your work mailbox, connect that one again.',
    },
  ],
  sources: [
    {
      title: 'Salesforce Help: the Outlook integration and personal mailboxes',
      url: 'https://help.salesforce.com/s/articleView?id=000380485&type=1',
      dated: '2026-05-29',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
