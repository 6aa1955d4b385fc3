import type { Rule } from '../schema';

export default {
  who: ['you', 'm365-admin'],
  families: { 'code:AADSTS500341': 'account-deleted' },
  when: [
    {
      any: [
        'code:AADSTS50034',
        'code:AADSTS51004',
        'code:AADSTS500341',
        'code:graph/ErrorInvalidUserPrincipalName',
      ],
    },
    {
      all: ['site:text'],
      any: [
        'text:this username may be incorrect. make sure you typed it correctly. otherwise, contact your admin',
        'text:this username may be incorrect',
        "text:we couldn't find an account with that username",
        "text:that microsoft account doesn't exist",
      ],
    },
    // The directory does not know the requested object, which is mostly the person.
    { any: ['code:graph/Request_ResourceNotFound'], likely: true },
  ],
  title: 'Check the address you signed in with',
  what: 'Microsoft couldn’t find an account with the address you signed in with.',
  why: 'The address may have a typo, or the account may have been renamed, deleted, or made in another organization.',
  retry:
    'Try again with the exact address you use for Outlook or Teams. If that’s the one you used, ask your admin whether the account still exists.',
  remedies: ['check-sign-in-address', 'switch-account', 'restore-account'],
  maybe: [
    {
      rule: 'microsoft/wrong-account-type',
      tell: 'If the address is right but belongs to another organization, or is your private one, use your work account.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: restore a deleted user',
      url: 'https://learn.microsoft.com/en-us/entra/fundamentals/users-restore',
      dated: '2023-12-01',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
