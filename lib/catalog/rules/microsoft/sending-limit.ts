import type { Rule } from '../schema';

export default {
  who: ['wait', 'm365-admin'],
  saidByServers: true,
  when: [
    {
      any: [
        'code:graph/ErrorExceededMessageLimit',
        'code:graph/ErrorSubmissionQuotaExceeded',
        'code:graph/SubmissionQuotaExceededException',
        'code:smtp/5.1.90',
        'code:smtp/5.2.254',
      ],
    },
    { any: ['code:graph/ErrorExceededMaxRecipientLimit'], likely: true },
    { all: ['code:smtp/5.2.2', 'sentence:microsoft/sending-limit'] },
    { all: ['code:graph/OutboundSpamException', 'sentence:microsoft/sending-limit'] },
  ],
  title: 'Try again tomorrow: Microsoft’s sending limit is used up',
  what: 'This mailbox has sent as much as Microsoft allows in a day, so the rest has to wait.',
  why: 'A mailbox may write to only so many people in 24 hours, a personal one to far fewer. Large mailings hit that limit, and so does anyone misusing the account.',
  retry: 'It works again once 24 hours have passed. Then send in smaller batches.',
  remedies: ['wait-a-day', 'lift-sending-block', 'verify-personal-account'],
  maybe: [
    {
      rule: 'microsoft/sending-blocked',
      tell: 'If it isn’t over after a day, or you didn’t send that much, the account may be blocked or misused.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: limits of Exchange Online',
      url: 'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
