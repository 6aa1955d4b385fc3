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
  title: 'Apps cannot reach this mailbox yet: your admin can find out why',
  what: 'Microsoft answered that this mailbox cannot be used by apps through its cloud.',
  why: 'It may lack an Exchange Online license, belong to a guest, still be on its way to Microsoft 365, be inactive or deleted, or stand on a server of {org} itself. It is not a setting that somebody forgot to turn on.',
  retry:
    'Try again later if the mailbox is being moved or created. Otherwise trying again helps only after an administrator has found the reason.',
  remedies: ['check-license', 'wait-for-migration', 'check-mail-host', 'connect-by-exchange-on-premises'],
  maybe: [
    {
      rule: 'microsoft/licence-or-mailbox-missing',
      tell: 'If the account has never had a mailbox at Microsoft, there is nothing to connect yet.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: Outlook mail in Microsoft Graph',
      url: 'https://learn.microsoft.com/en-us/graph/api/resources/mail-api-overview',
      checked: '2026-11-23',
    },
    {
      title: 'HubSpot Knowledge Base: inbox and calendar connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-office-365-inbox-and-calendar-connection-errors',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
