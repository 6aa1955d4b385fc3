import type { Rule } from '../schema';

export default {
  who: ['crm-admin'],
  when: [
    {
      any: ['code:salesforce/NO_MASS_MAIL_PERMISSION'],
    },
  ],
  title: 'Ask your CRM admin to let you send mail',
  what: 'Your CRM didn’t send the mail because sending is off for you or for everyone in it.',
  why: 'An admin decides who may send and can turn sending off for everyone, for example while the CRM is being set up. Your mailbox is fine.',
  retry: 'Trying again won’t help until your CRM admin has changed that.',
  remedies: ['allow-sending-in-crm', 'send-details-to-admin'],
  sources: [
    {
      title: 'Salesforce Help: email deliverability',
      url: 'https://help.salesforce.com/s/articleView?id=platform.data_sandbox_email_deliverability.htm&type=5',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
