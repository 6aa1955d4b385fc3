import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      all: ['site:hubspot'],
      any: [
        'heading:office 365 inbox and calendar not found',
        'heading:nie znaleziono skrzynki odbiorczej i kalendarza usługi office 365',
        'heading:nie znaleziono skrzynki odbiorczej i kalendarza w usłudze office 365',
        'heading:office 365 postvak en agenda niet gevonden',
        'heading:caixa de entrada do office 365 e calendário não encontrado',
        'heading:boîte de réception ou calendrier office 365 introuvable',
        'heading:casella di posta e calendario di office 365 non trovati',
        'heading:office 365 inkorg och kalender hittas inte',
        'heading:office 365の受信トレイとカレンダーが見つからない',
      ],
    },
  ],
  title: 'Connect again and choose the provider that hosts your mail',
  what: 'HubSpot looked for your mailbox and calendar at Microsoft and didn’t find them.',
  why: 'Some Microsoft accounts only cover programs like Word and Excel, and the mail is hosted somewhere else. Or you signed in with a different account than you meant to.',
  retry:
    'Trying the same thing again won’t help. Find out who hosts your mail, then choose that provider when you connect.',
  remedies: ['check-mail-host', 'switch-account', 'connect-by-imap', 'check-license'],
  maybe: [
    {
      rule: 'hubspot/api-not-enabled',
      tell: 'If Microsoft does host your mail and it was just set up or moved, the mailbox may not be ready yet.',
    },
    {
      rule: 'hubspot/wrong-account',
      tell: 'If HubSpot shows an address that isn’t yours, the browser passed on another account.',
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
