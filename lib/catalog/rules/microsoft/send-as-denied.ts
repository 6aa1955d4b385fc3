import type { Rule } from '../schema';

export default {
  who: ['you', 'm365-admin'],
  when: [
    {
      any: [
        'code:smtp/5.7.60',
        'code:smtp/5.2.252',
        'code:graph/ErrorSendAsDenied',
        'code:graph/SendAsDenied',
        'code:graph/SendAsDeniedException',
        'code:graph/MapiExceptionSendAsDenied',
      ],
    },
  ],
  title: 'Send from the address you signed in with',
  what: 'Microsoft didn’t send the message because this account isn’t allowed to use that sender address.',
  why: 'The address belongs to someone else, a shared mailbox or an alias. Receiving mail can still work.',
  retry:
    'Trying again helps once you’ve changed the sender, or an admin lets you use that address. After many refused attempts, Microsoft pauses the sender for a while.',
  remedies: ['send-from-own-address', 'grant-send-as', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/sending-blocked',
      tell: 'If Microsoft mentions spam or a blocked sender, the address isn’t the reason.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: manage permissions for recipients',
      url: 'https://learn.microsoft.com/en-us/exchange/recipients-in-exchange-online/manage-permissions-for-recipients',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: problems of devices and apps that send e-mail',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: senders slowed down after repeated errors',
      url: 'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/continuous-error-throttling-smtp-auth-submissions',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
