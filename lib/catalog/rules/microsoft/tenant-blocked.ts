import type { Rule } from '../schema';

export default {
  who: ['m365-admin'],
  when: [
    {
      any: ['code:AADSTS5000224', 'code:AADSTS5000225'],
    },
  ],
  title: 'Microsoft has blocked this organization: an admin must contact Microsoft',
  what: 'Microsoft has switched off the directory that you wanted to sign in to, so nobody can sign in there.',
  why: 'Microsoft does so after a long time without use, or when it suspects abuse.',
  retry:
    'Trying again will not help until Microsoft has lifted the block. If it is not the directory of your own organization, use another account.',
  remedies: ['ask-microsoft-support', 'switch-account'],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft: the life cycle of a tenant',
      url: 'https://aka.ms/TenantLifecycle',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
