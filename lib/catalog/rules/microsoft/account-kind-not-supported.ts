import type { Rule } from '../schema';

export default {
  who: ['vendor', 'you'],
  when: [
    {
      any: ['code:AADSTS9002332', 'code:AADSTS90130', 'code:AADSTS500201', 'code:AADSTS500202'],
    },
  ],
  title: 'Ask {maker} to support your kind of Microsoft account',
  what: '{app} isn’t set up for the kind of Microsoft account you used, so trying again won’t help.',
  why: 'Microsoft keeps work accounts and personal accounts apart, and {maker} set up {app} for only one of them.',
  retry:
    'Trying again with the same account won’t help. If you have another one, such as a work account, it may get in.',
  remedies: ['correct-account-types', 'use-work-account', 'contact-vendor'],
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
