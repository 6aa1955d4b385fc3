import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: ['code:AADSTS50194', 'code:AADSTS650059'],
    },
  ],
  title: '{maker} has to open {app} to other organizations',
  what: '{app} is set up for one organization only, and you signed in from another.',
  why: 'In the registration of an app its maker decides which organizations may use it.',
  retry:
    'Trying again will not help, unless you have an account in the organization that the app was made for.',
  remedies: ['correct-account-types', 'switch-account', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/app-not-in-tenant',
      tell: 'If {maker} says that the app is open to all, an administrator of your organization may have to approve it first.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: single- and multitenant apps',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/single-and-multi-tenant-apps',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
