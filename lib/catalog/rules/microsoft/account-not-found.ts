import type { Rule } from '../schema';

export default {
  who: ['you', 'm365-admin'],
  when: [
    {
      any: [
        'code:AADSTS50034',
        'code:AADSTS51004',
        'code:AADSTS500341',
        'code:graph/ErrorInvalidUserPrincipalName',
      ],
    },
    // The directory does not know what was asked for; mostly that is the person.
    { any: ['code:graph/Request_ResourceNotFound'], likely: true },
  ],
  title: 'Check the address: Microsoft finds no such account',
  what: 'Microsoft found no account with this address in the directory where {app} signs you in.',
  why: 'The address may be mistyped, the account may have been renamed or deleted, or it may belong to another organization.',
  retry:
    'Try again with the exact sign-in name of your work account. If that is what you used, ask your administrator whether the account still exists.',
  remedies: ['check-sign-in-address', 'switch-account', 'restore-account'],
  maybe: [
    {
      rule: 'microsoft/wrong-account-type',
      tell: 'If the address is right but belongs to another organization or to you in private, use your work account.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: restore a deleted user',
      url: 'https://learn.microsoft.com/en-us/entra/fundamentals/users-restore',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
