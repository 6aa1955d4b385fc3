import type { Rule } from '../schema';

export default {
  who: ['m365-admin'],
  echo: true,
  when: [
    // Words this common count only on pages where a mailbox is connected.
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
    // In a pasted text, any app may say them, so HubSpot must be named.
    {
      all: ['site:text', 'named:hubspot'],
      any: [
        'text:interaction required',
        'text:interaction required error',
        'text:błąd wymagający interakcji',
        'text:wymagana interakcja',
      ],
      none: ['code:microsoft/any', 'param:error=interaction_required'],
    },
  ],
  title: 'Ask your admin to allow your Microsoft sign-in to HubSpot',
  what: 'Microsoft didn’t let HubSpot connect, probably because no admin has added your Microsoft account to HubSpot Sales.',
  why: 'HubSpot’s help names one cause for “interaction required”: the account isn’t assigned to **HubSpot Sales** in Microsoft Entra. A missing approval or a sign-in rule at {org} can look the same.',
  retry:
    'Try once more and answer every question. If you get the same message, only an admin can find out more.',
  remedies: ['assign-user', 'read-sign-in-log', 'grant-tenant-consent'],
  maybe: [
    {
      rule: 'microsoft/admin-approval-required',
      tell: 'If Microsoft’s window asked for an admin’s approval, HubSpot Sales has to be approved first.',
    },
    {
      rule: 'microsoft/interaction-required',
      tell: 'If you never saw Microsoft’s sign-in, sign in again step by step before you ask anyone.',
    },
  ],
  sources: [
    {
      title: 'HubSpot Knowledge Base: inbox and calendar connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-office-365-inbox-and-calendar-connection-errors',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: assign users and groups to an app',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/assign-user-or-group-access-portal',
      dated: '2025-04-14',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
