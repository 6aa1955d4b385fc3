import type { Rule } from '../schema';

export default {
  who: ['wait', 'm365-admin'],
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
  title: 'This mailbox has reached its sending limit: wait a day',
  what: 'Microsoft has sent as much from this mailbox as it allows in a day, and holds the rest back.',
  why: 'A mailbox may write to only so many people in 24 hours, a personal one to far fewer. Large mailings reach that limit, and so does somebody who misuses the account.',
  retry: 'There is nothing to do but wait until 24 hours have passed. Then send in smaller portions.',
  remedies: ['wait-a-day', 'lift-sending-block', 'verify-personal-account'],
  maybe: [
    {
      rule: 'microsoft/sending-blocked',
      tell: 'If it is not over after a day, or you did not send that much, the account may be blocked or misused.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: limits of Exchange Online',
      url: 'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
      checked: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
