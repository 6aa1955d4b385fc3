import type { Rule } from '../schema';

export default {
  who: ['crm-admin'],
  when: [
    {
      any: [
        'code:smtp/5.7.20',
        'code:smtp/5.7.21',
        'code:smtp/5.7.22',
        'code:smtp/5.7.23',
        'code:smtp/5.7.24',
        'code:smtp/5.7.26',
        'code:smtp/5.7.509',
        'code:smtp/5.7.515',
      ],
    },
    { any: ['sentence:mail/sender-not-authenticated'] },
  ],
  title: 'Ask your CRM admin to set up your domain for sending',
  what: 'The recipient’s mail server refused the mail because nothing proves that it comes from your domain.',
  why: 'Your domain doesn’t name the CRM as one of its senders, and the CRM doesn’t sign the mail for it. It often happens after the domain moves to another provider.',
  retry:
    'Trying again helps once the domain’s records are right. Until then, mail you send from your own mailbox may arrive.',
  remedies: ['prove-sender-domain', 'send-details-to-admin'],
  sources: [
    {
      title: 'Google Workspace Admin Help: guidelines for email senders',
      url: 'https://support.google.com/a/answer/81126',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
