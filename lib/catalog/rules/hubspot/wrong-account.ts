import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      all: ['site:hubspot'],
      any: [
        'heading:hubspot automatically connects to the wrong e-mail',
        'heading:hubspot automatically connects to the wrong email',
        'heading:hubspot automatycznie łączy się z niewłaściwą pocztą e-mail',
        'heading:hubspot ansluter automatiskt till fel e-postadress',
        'heading:hubspot se connecte automatiquement à la mauvaise adresse e-mail',
        'heading:hubspot の自動接続先 e メールが間違っている',
      ],
    },
  ],
  title: 'Sign out of the other account, then connect again',
  what: 'HubSpot connected the account that was signed in to this browser, not the one you meant.',
  why: 'A browser stays signed in and can pass that account on without asking. Connecting a calendar also connects the same account’s mailbox.',
  retry: 'Sign out of the other account before you try again, or the same one gets connected.',
  remedies: ['switch-account', 'remove-and-connect-again', 'use-work-account'],
  sources: [
    {
      title: 'HubSpot Knowledge Base: inbox and calendar connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-office-365-inbox-and-calendar-connection-errors',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
