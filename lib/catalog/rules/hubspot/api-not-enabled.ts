import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'wait', 'you'],
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
  title: 'Ask your admin to check whether this mailbox is ready',
  what: 'Microsoft told HubSpot that apps can’t use this mailbox, perhaps because it’s new or being moved.',
  why: 'It may still be moving to Microsoft 365, have no Exchange Online license, belong to a guest account, or be on a server {org} runs itself. It isn’t a setting someone forgot to turn on.',
  retry:
    'If the mailbox is being moved or set up, try again once that’s done. Otherwise it only helps once your admin has found the reason.',
  remedies: [
    'check-license',
    'wait-for-migration',
    'check-mail-host',
    'connect-by-exchange-on-premises',
    'connect-by-imap',
  ],
  maybe: [
    {
      rule: 'hubspot/mailbox-not-found',
      tell: 'If Microsoft doesn’t host your mail, connect with the provider that does.',
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
