import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'you'],
  when: [
    {
      any: ['code:AADSTS500212', 'code:AADSTS500213', 'code:AADSTS530004', 'code:AADSTS1000104'],
    },
  ],
  title: 'Ask your admin to allow signing in to another organization',
  what: 'You’re signing in to another organization, and one side blocks that; your own admin can find out which.',
  why: 'Each organization decides whose people and devices may come in and where its own people may go; Microsoft’s message says which side said no. If the other one is in a separate Microsoft cloud, such as the US government’s or China’s, that cloud has to be allowed too.',
  retry: 'Trying again won’t help. If the mailbox belongs to your own organization, sign in there directly.',
  remedies: ['open-cross-tenant-access', 'switch-account'],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: cross-tenant access settings',
      url: 'https://learn.microsoft.com/en-us/entra/external-id/cross-tenant-access-settings-b2b-collaboration',
      dated: '2024-08-21',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
