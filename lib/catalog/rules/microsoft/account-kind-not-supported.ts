import type { Rule } from '../schema';

export default {
  who: ['vendor', 'you'],
  when: [
    {
      any: ['code:AADSTS9002332', 'code:AADSTS90130', 'code:AADSTS500201', 'code:AADSTS500202'],
    },
  ],
  title: '{maker} has to support this kind of Microsoft account',
  what: '{app} led you to a sign-in that does not fit this kind of account.',
  why: 'Microsoft keeps work accounts and personal accounts apart, and {maker} has prepared the app or its sign-in address for only one kind.',
  retry:
    'Trying again with the same account will not help. Another account of yours may work, such as a work account.',
  remedies: ['correct-account-types', 'use-work-account', 'contact-vendor'],
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
