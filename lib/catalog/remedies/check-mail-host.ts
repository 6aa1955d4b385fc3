import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Find out who hosts your mail',
  steps: [
    'Ask your IT team, or look up the **MX** records of your domain, the part after the @: under **Mailbox** in Signpost’s toolbar window, or with any MX lookup.',
    'Names ending in **mail.protection.outlook.com** or **mx.microsoft** mean Microsoft; **aspmx.l.google.com** or **smtp.google.com** means Google.',
    'Any other name could be your provider, or only a filter in front of it. Then ask your IT team: the record alone doesn’t tell you.',
    'Connect again and choose that provider.',
  ],
  check: 'You know the provider, and connecting with it works.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: inbox and calendar connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-office-365-inbox-and-calendar-connection-errors',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
