import type { Rule } from '../schema';

export default {
  who: ['m365-admin'],
  echo: true,
  when: [
    // Words as plain as these count only where a mailbox is being connected.
    {
      all: ['site:hubspot', 'path:connect'],
      any: [
        'heading:interaction required',
        'heading:interaction required error',
        'heading:interaction_required',
        'heading:błąd wymagający interakcji',
        'heading:wymagana interakcja',
      ],
    },
    {
      all: ['site:hubspot', 'path:return-microsoft'],
      any: [
        'heading:interaction required',
        'heading:interaction required error',
        'heading:błąd wymagający interakcji',
        'heading:wymagana interakcja',
      ],
      none: ['param:error=interaction_required', 'code:microsoft/any'],
    },
    {
      all: ['site:text'],
      any: [
        'text:interaction required',
        'text:interaction required error',
        'text:błąd wymagający interakcji',
        'text:wymagana interakcja',
      ],
      none: ['code:microsoft/any', 'param:error=interaction_required'],
    },
  ],
  title: 'An admin must let this account use HubSpot Sales',
  what: 'Microsoft did not let HubSpot finish, because this account may not use **HubSpot Sales** without a further step.',
  why: 'HubSpot names one cause: the account is not assigned to **HubSpot Sales** in Microsoft Entra ID. A missing approval or a sign-in rule of {org} can look the same.',
  retry:
    'Try once more in full, answering every question. If the same message returns, only an administrator can find out more.',
  remedies: ['assign-user', 'read-sign-in-log', 'grant-tenant-consent'],
  maybe: [
    {
      rule: 'microsoft/admin-approval-required',
      tell: 'If Microsoft’s window asked for an administrator’s approval, HubSpot Sales has to be approved first.',
    },
    {
      rule: 'microsoft/interaction-required',
      tell: 'If you did not see Microsoft’s sign-in at all, sign in again step by step before you ask anybody.',
    },
  ],
  sources: [
    {
      title: 'HubSpot Knowledge Base: inbox and calendar connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-office-365-inbox-and-calendar-connection-errors',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: assign users and groups to an app',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/assign-user-or-group-access-portal',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
