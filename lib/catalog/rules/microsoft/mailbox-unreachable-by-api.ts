import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'wait'],
  when: [
    {
      any: [
        'code:graph/MailboxNotEnabledForRESTAPI',
        'code:graph/MailboxNotSupportedForRESTAPI',
        'code:graph/ErrorMailboxNotEnabledForRESTAPI',
        'code:graph/MailboxNotHostedInExchangeOnline',
      ],
      none: ['code:hubspot/OFFICE_ERROR_REST_API_NOT_ENABLED_FOR_COMPONENT_SHARED_MAILBOX'],
    },
    {
      all: ['path:connect'],
      any: [
        'text:the mailbox is either inactive, soft-deleted, or is hosted on-premise',
        'text:… the mailbox is either inactive, soft-deleted, or is hosted on-premise',
        'text:rest api is not yet supported for this mailbox',
        'text:… rest api is not yet supported for this mailbox',
      ],
      none: ['code:hubspot/OFFICE_ERROR_REST_API_NOT_ENABLED_FOR_COMPONENT_SHARED_MAILBOX'],
    },
    {
      all: ['site:text'],
      any: [
        'text:the mailbox is either inactive, soft-deleted, or is hosted on-premise',
        'text:… the mailbox is either inactive, soft-deleted, or is hosted on-premise',
        'text:rest api is not yet supported for this mailbox',
        'text:… rest api is not yet supported for this mailbox',
      ],
      none: ['code:hubspot/OFFICE_ERROR_REST_API_NOT_ENABLED_FOR_COMPONENT_SHARED_MAILBOX'],
    },
  ],
  title: 'Ask your admin to check why apps can’t reach this mailbox',
  what: 'Microsoft says apps can’t use this mailbox, perhaps because it’s new, being moved or not in Microsoft’s cloud.',
  why: 'It may have no Exchange Online license, belong to a guest, be inactive or deleted, still be moving to Microsoft 365, or be on a server {org} runs itself. It isn’t a setting someone forgot to turn on.',
  retry:
    'Try again later if the mailbox is being set up or moved. Otherwise it only helps once an admin has found the reason.',
  remedies: ['check-license', 'wait-for-migration', 'check-mail-host', 'connect-by-exchange-on-premises'],
  maybe: [
    {
      rule: 'microsoft/licence-or-mailbox-missing',
      tell: 'If the account has never had a Microsoft mailbox, there’s nothing to connect yet.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: Outlook mail in Microsoft Graph',
      url: 'https://learn.microsoft.com/en-us/graph/api/resources/mail-api-overview',
      noted: '2026-11-23',
    },
    {
      title: 'HubSpot Knowledge Base: inbox and calendar connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-office-365-inbox-and-calendar-connection-errors',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
