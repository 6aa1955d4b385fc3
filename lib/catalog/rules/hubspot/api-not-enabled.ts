import type { Rule } from '../schema';

export default {
  who: ['wait', 'm365-admin', 'you'],
  when: [
    { any: ['code:hubspot/OFFICE_ERROR_REST_API_NOT_ENABLED_FOR_COMPONENT_SHARED_MAILBOX'] },
    {
      all: ['site:hubspot'],
      any: [
        'heading:unavailable: api access not enabled for mailbox',
        'heading:unavailable: api access is not enabled for the mailbox',
        'heading:unavailable - api access not enabled for mailbox',
        'heading:unavailable - api access is not enabled for the mailbox',
        'heading:niedostępne - dostęp api nie jest włączony dla skrzynki pocztowej',
        'heading:niet beschikbaar - api-toegang niet ingeschakeld voor mailbox',
        'heading:indisponível - acesso da api não habilitado para a caixa de correio',
        'heading:利用不可]: メールボックスで api アクセスが有効になっていません',
      ],
    },
  ],
  title: 'HubSpot cannot reach this mailbox through Microsoft yet: try again later',
  what: 'Microsoft told HubSpot that apps cannot use this mailbox.',
  why: 'The mailbox may still be on its way to Microsoft 365, lack an Exchange Online license, belong to a guest account, or stand on a server of {org} itself. It is not a setting that somebody forgot to turn on.',
  retry:
    'Try again later: connecting can work once the mailbox has been moved or created. If neither is under way, ask your admin to check its license.',
  remedies: [
    'wait-for-migration',
    'check-license',
    'check-mail-host',
    'connect-by-exchange-on-premises',
    'connect-by-imap',
  ],
  maybe: [
    {
      rule: 'hubspot/mailbox-not-found',
      tell: 'If your mail is hosted by another provider than Microsoft, connect with that provider instead.',
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
