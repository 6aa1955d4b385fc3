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
  title: 'Send from the address you signed in with, or ask your admin for Send As',
  what: 'Microsoft did not send the message, because the connected account may not use that sender address.',
  why: 'The From address belongs to another person, a shared mailbox or an alias, and this account has no right to send from it. Receiving mail can still work.',
  retry:
    'Trying again helps once the sender address or the right has been changed. After many refused attempts Microsoft pauses the sender for a while.',
  remedies: ['send-from-own-address', 'grant-send-as', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/sending-blocked',
      tell: 'If Microsoft speaks of spam or of a blocked sender, the address is not the reason.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: manage permissions for recipients',
      url: 'https://learn.microsoft.com/en-us/exchange/recipients-in-exchange-online/manage-permissions-for-recipients',
      checked: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: problems of devices and apps that send e-mail',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off',
      checked: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: senders slowed down after repeated errors',
      url: 'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/continuous-error-throttling-smtp-auth-submissions',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
