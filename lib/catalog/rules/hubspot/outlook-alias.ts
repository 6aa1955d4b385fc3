import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    { all: ['site:hubspot', 'dom:outlook-alias'] },
    {
      all: ['site:hubspot'],
      any: [
        'heading:connected inbox appears as outlook_…',
        'heading:połączona skrzynka odbiorcza office 365 jest wyświetlana jako outlook_…',
      ],
    },
  ],
  title: 'Make an @outlook.com address your primary one',
  what: 'HubSpot shows your mailbox under a made-up address starting with **outlook_** instead of your own.',
  why: 'HubSpot says it doesn’t support Microsoft accounts whose primary address is outside Microsoft’s own domains. Sending and syncing may not work right.',
  retry: 'Connecting again only helps once you’ve changed the primary address, or with another account.',
  remedies: ['make-outlook-alias-primary', 'use-work-account', 'remove-and-connect-again'],
  maybe: [
    {
      rule: 'hubspot/wrong-account',
      tell: 'If you meant to connect your work mailbox, a personal Microsoft account was connected instead.',
    },
  ],
  sources: [
    {
      title: 'HubSpot Knowledge Base: inbox and calendar connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-office-365-inbox-and-calendar-connection-errors',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
