import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'you'],
  when: [
    {
      any: ['code:AADSTS500021', 'code:AADSTS500022', 'code:AADSTS50002'],
    },
  ],
  title: 'Your network allows only some organizations: your admin must add this one',
  what: 'Your network or directory lets people sign in to certain organizations only, and this one does not seem to be among them.',
  why: 'Companies set such limits on their network or in Microsoft Entra, so that work data stays in known places.',
  retry: 'Trying again in the same way will not help. Check first that you chose your own work account.',
  remedies: ['allow-tenant-on-network', 'switch-account'],
  maybe: [
    {
      rule: 'microsoft/cross-tenant-access',
      tell: 'If you are a guest in the other organization, its settings for guests may be the reason.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: tenant restrictions',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/tenant-restrictions',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
