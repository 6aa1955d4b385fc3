import type { Rule } from '../schema';

export default {
  who: ['you', 'm365-admin'],
  when: [
    { any: ['code:graph/ErrorQuotaExceeded', 'code:smtp/5.2.251'] },
    { all: ['named:microsoft'], any: ['code:imap/OVERQUOTA'] },

    // The same code is used for a recipient’s mailbox, too.
    {
      all: ['named:microsoft'],
      any: ['code:smtp/5.2.2'],
      none: ['named:recipient', 'sentence:microsoft/sending-limit'],
      likely: true,
    },
  ],
  title: 'Free up space in your Microsoft mailbox',
  what: 'The mailbox is full, so Microsoft can’t store or send anything more.',
  why: 'Large attachments and old mail take up space, and deleted items count too. If the message names someone else’s address, their mailbox is the full one.',
  retry:
    'Trying again helps once there’s room. After many failed attempts, sending may stay paused for a while.',
  remedies: ['make-room', 'raise-mailbox-space'],
  maybe: [
    {
      rule: 'microsoft/sending-limit',
      tell: 'If the message mentions a sending limit, space isn’t the problem.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: limits of Exchange Online',
      url: 'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: senders slowed down after repeated errors',
      url: 'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/continuous-error-throttling-smtp-auth-submissions',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
