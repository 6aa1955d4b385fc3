import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: ['code:AADSTS50194', 'code:AADSTS650059'],
    },
  ],
  title: 'Ask {maker} to accept accounts from your organization',
  what: 'Your account is fine, but {app} is set up for accounts from one other organization only.',
  why: 'An app’s maker decides which organizations may use it.',
  retry: 'Trying again won’t help, unless you have an account in the organization the app was made for.',
  remedies: ['correct-account-types', 'switch-account', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/app-not-in-tenant',
      tell: 'If {maker} says the app is open to everyone, an admin at your organization may have to approve it first.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: single- and multitenant apps',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/single-and-multi-tenant-apps',
      dated: '2025-03-13',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
