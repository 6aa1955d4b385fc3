import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'you'],
  when: [
    {
      any: ['code:AADSTS500212', 'code:AADSTS500213', 'code:AADSTS530004', 'code:AADSTS1000104'],
    },
  ],
  title: 'An admin must allow sign-ins from one organization to the other',
  what: 'You tried to sign in from one organization to another, and one of them does not allow that.',
  why: 'Each organization decides whose people and devices may come in and where its own people may go. Microsoft’s message says which side refused. If the other one is in another Microsoft cloud, such as that for the US government or China, that cloud has to be allowed as well.',
  retry:
    'Trying again will not help. If the mailbox belongs to your own organization, sign in there directly.',
  remedies: ['open-cross-tenant-access', 'switch-account'],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: cross-tenant access settings',
      url: 'https://learn.microsoft.com/en-us/entra/external-id/cross-tenant-access-settings-b2b-collaboration',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
