import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'you'],
  when: [
    {
      any: ['code:AADSTS500021', 'code:AADSTS500022', 'code:AADSTS50002'],
    },
    {
      all: ['site:text'],
      any: ['text:… it department has restricted which organizations can be accessed'],
    },
  ],
  title: 'Ask your admin to allow this organization on your network',
  what: 'Your company only allows sign-ins to certain organizations, and the one you’re signing in to doesn’t seem to be among them.',
  why: 'Companies set these limits on their network or in Microsoft Entra to keep work data in known places.',
  retry: 'Trying again the same way won’t help. First check that you chose your own work account.',
  remedies: ['allow-tenant-on-network', 'switch-account'],
  maybe: [
    {
      rule: 'microsoft/cross-tenant-access',
      tell: 'If you’re a guest in the other organization, its settings for guests may be the reason.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: tenant restrictions',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/tenant-restrictions',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
