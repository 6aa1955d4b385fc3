import type { Rule } from '../schema';

export default {
  who: ['m365-admin'],
  when: [
    { any: ['code:AADSTS50105'] },
    {
      // Administrators configure many things, so only the complete sentence counts.
      all: [
        'site:microsoft',
        'text:your administrator has configured the application …',
        "text:… unless they are specifically granted ('assigned') access to the application",
      ],
      none: ['page:working', 'page:ConvergedConsent'],
    },
    {
      all: ['site:microsoft'],
      any: [
        'text:… is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator',
      ],
      none: ['page:working', 'page:ConvergedConsent'],
    },
  ],
  title: 'Ask your admin to allow your Microsoft sign-in to {app}',
  what: 'Microsoft only lets in people an admin at {org} has added, and this account isn’t one of them.',
  why: 'An admin can limit an app to chosen people and groups. Only direct members of a group count, not members of a group inside it.',
  retry:
    'Trying again helps only once you’ve been added; approving {app} alone isn’t enough. After that, start again where you connect your mailbox.',
  remedies: ['assign-user', 'grant-tenant-consent'],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
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
