import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'you'],
  when: [
    {
      any: [
        'code:graph/MailboxNotFound',
        'code:graph/ErrorNonExistentMailbox',
        'code:graph/ErrorInvalidUser',
        'code:graph/ErrorInvalidLicense',
        'code:graph/ErrorMissingEmailAddress',
        'code:graph/ErrorMissingInformationEmailAddress',
        'code:graph/ErrorNameResolutionNoMailbox',
        'code:graph/OrganizationFromTenantGuidNotFound',
        // Outlook on the web, about the account that opens it.
        'code:graph/OwaUserHasNoMailboxAndNoLicenseAssignedException',
        'code:graph/UserHasNoMailboxAndNoLicenseAssignedException',
        'code:graph/OwaUserHasNoMailboxException',
        'code:graph/UserHasNoMailboxException',
        'code:smtp/5.2.253',
      ],
    },
    // Other Microsoft services use this name, too; it counts only with words about mailboxes.
    { all: ['code:graph/ResourceNotFound', 'sentence:microsoft/licence-or-mailbox-missing'] },
    {
      all: ['path:connect'],
      any: [
        'text:the smtp address has no mailbox associated with it',
        'text:… the smtp address has no mailbox associated with it',
      ],
    },
    {
      all: ['site:text'],
      any: [
        'text:the smtp address has no mailbox associated with it',
        'text:… the smtp address has no mailbox associated with it',
      ],
    },
  ],
  title: 'Ask your admin to check that you have a mailbox',
  what: 'Microsoft says there’s no mailbox for this account or address.',
  why: 'The account may have no Exchange Online license, the license may be new or have ended, or your mail is hosted somewhere else.',
  retry: 'Trying again only helps once there is a mailbox, or with the provider that really hosts your mail.',
  remedies: ['check-license', 'check-mail-host', 'switch-account'],
  maybe: [
    {
      rule: 'microsoft/mailbox-unreachable-by-api',
      tell: 'If you can open the mailbox in Outlook on the web, it may just be out of reach for apps.',
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
