import type { Rule } from '../schema';

export default {
  who: ['crm-admin'],
  when: [
    {
      any: ['code:salesforce/NO_MASS_MAIL_PERMISSION'],
    },
  ],
  title: 'Your CRM admin must allow you to send mail',
  what: 'Your CRM did not send the mail, because your user or your whole CRM may not send any.',
  why: 'An admin decides in the CRM who may send, and can switch sending off altogether, for instance while the CRM is being set up. The mailbox is not the reason.',
  retry: 'Trying again will not help until your CRM admin has changed it.',
  remedies: ['allow-sending-in-crm', 'send-details-to-admin'],
  sources: [
    {
      title: 'Salesforce Help: email deliverability',
      url: 'https://help.salesforce.com/s/articleView?id=platform.data_sandbox_email_deliverability.htm&type=5',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
