import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'you'],
  saidByServers: true,
  when: [
    {
      any: [
        'code:smtp/5.7.501',
        'code:smtp/5.7.502',
        'code:smtp/5.7.503',
        'code:smtp/5.7.705',
        'code:smtp/5.7.708',
        'code:smtp/5.7.750',
        'code:graph/ErrorMessageSubmissionBlocked',
        'code:graph/ErrorAccountSuspend',
      ],
    },
    {
      all: ['named:microsoft'],
      any: ['code:smtp/5.1.8', 'code:smtp/5.3.4'],
      none: ['sentence:microsoft/sending-limit'],
    },
    { any: ['code:graph/OutboundSpamException'], none: ['sentence:microsoft/sending-limit'], likely: true },
  ],
  title: 'Ask your admin to unblock sending',
  what: 'Microsoft has stopped sending mail from this mailbox or organization because something looked like spam.',
  why: 'Someone else may be using the account, a program may have sent too much, or the organization is new to Microsoft. With a personal mailbox, Microsoft first wants proof that it’s yours.',
  retry: 'Trying again won’t help and may make the block last longer. First find out what was sent.',
  remedies: ['lift-sending-block', 'verify-personal-account', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/sending-limit',
      tell: 'If the message only names a daily limit, nothing is blocked: it ends after a day.',
    },
    {
      rule: 'microsoft/send-as-denied',
      tell: 'If the message says you may not send as this sender, the address is the reason.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: remove blocked users from Restricted entities',
      url: 'https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-restore-restricted-users',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
