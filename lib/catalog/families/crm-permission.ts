import type { Family } from './schema';

export default {
  who: ['crm-admin'],
  title: 'Ask your CRM admin to let you connect a mailbox',
  what: 'Your CRM user may not connect this mailbox or calendar; the account itself is fine.',
  why: 'An admin of the CRM gives this permission, by itself or with a role. Nobody at your mail provider has to do anything.',
  retry: 'Trying again helps only once your CRM admin has given you the permission or role.',
  remedies: ['check-seat-and-plan', 'contact-vendor'],
} satisfies Family;
