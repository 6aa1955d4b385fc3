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
  title: 'Find out who runs your mailbox, then connect with that provider',
  what: 'HubSpot looked for a mailbox and a calendar of this account at Microsoft and found none.',
  why: 'Some Microsoft accounts cover only programs such as Word and Excel, while the mail is hosted by another provider. Or you signed in with another account than you meant.',
  retry:
    'Trying the same again will not help. Find out who hosts your mail, then connect with that provider.',
  remedies: ['check-mail-host', 'switch-account', 'connect-by-imap', 'check-license'],
  maybe: [
    {
      rule: 'hubspot/api-not-enabled',
      tell: 'If Microsoft does host your mail and it was moved or created only recently, the mailbox may not be ready yet.',
    },
    {
      rule: 'hubspot/wrong-account',
      tell: 'If HubSpot shows another address than yours, the browser passed on another account.',
    },
  ],
  sources: [
    {
      title: 'HubSpot Knowledge Base: inbox and calendar connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-office-365-inbox-and-calendar-connection-errors',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
