import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      all: ['named:delivery-report'],
      any: [
        'code:smtp/5.1.0',
        'code:smtp/5.1.1',
        'code:smtp/5.1.2',
        'code:smtp/5.1.3',
        'code:smtp/5.1.10',
        'code:smtp/5.2.0',
        'code:smtp/5.2.1',
        'code:smtp/5.2.2',
        'code:smtp/4.2.1',
        'code:smtp/4.2.2',
        'code:smtp/5.4.1',
        'code:smtp/5.4.4',
      ],
      none: ['sentence:microsoft/sending-limit', 'code:smtp/5.2.251', 'code:smtp/5.2.254'],
      likely: true,
    },
    { any: ['sentence:mail/not-delivered'] },
  ],
  title: 'Check the recipient’s address or reach them another way',
  what: 'Your message was sent but came back: the recipient’s mailbox or mail server didn’t take it.',
  why: 'Their mailbox may be full or gone, the address may be mistyped, or their server may refuse mail from outside. The report names the address it is about.',
  retry: 'Trying again helps once the address is right or there’s room in their mailbox.',
  remedies: ['check-recipient'],
  sources: [
    {
      title: 'RFC 3463: enhanced status codes of mail',
      url: 'https://www.rfc-editor.org/rfc/rfc3463',
      noted: '2026-11-30',
    },
    {
      title: 'Microsoft Learn: non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
