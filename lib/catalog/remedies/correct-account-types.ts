import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Fix the account types and the sign-in address',
  steps: [
    'In the app registration, check **Authentication > Supported account types**. An app for many organizations has to be multitenant.',
    'Use the matching address: **/organizations** for work accounts, **/common** for both kinds, **/consumers** for personal ones. A single-tenant app uses its tenant’s address.',
    'Personal accounts need the v2.0 endpoints.',
  ],
  check: 'People from another organization, and with the kind of account you want to serve, can sign in.',
  sources: [
    {
      title: 'Microsoft Learn: single- and multitenant apps',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/single-and-multi-tenant-apps',
      dated: '2025-03-13',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
