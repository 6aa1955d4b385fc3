import type { Rule } from '../schema';

export default {
  who: ['m365-admin'],
  when: [
    {
      any: ['code:AADSTS5000224', 'code:AADSTS5000225'],
    },
  ],
  title: 'Ask your admin to contact Microsoft',
  what: 'Microsoft has blocked the organization this account signs in to, so nobody in it can sign in.',
  why: 'Microsoft does this after a long time without use, or when it suspects abuse.',
  retry:
    'Trying again won’t help until Microsoft lifts the block. If it isn’t your own organization, use another account.',
  remedies: ['ask-microsoft-support', 'switch-account'],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft: the life cycle of a tenant',
      url: 'https://aka.ms/TenantLifecycle',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
