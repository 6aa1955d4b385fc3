import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      any: [
        'code:AADSTS50126',
        'code:AADSTS50056',
        'code:AADSTS50144',
        'code:graph/ErrorPasswordExpired',
        'code:graph/ErrorPasswordChangeRequired',
      ],
    },
    // The page that asks for a new password already solves the problem.
    {
      any: ['code:AADSTS50055', 'code:AADSTS50142', 'code:AADSTS50135', 'code:AADSTS50137'],
      none: ['page:working'],
    },
    // Words of pasted texts that do not occur on the pages that are read.
    {
      all: ['site:text'],
      any: [
        "text:your account or password is incorrect. if you don't remember your password, reset it now",
        'text:that password is incorrect for your microsoft account',
      ],
    },
  ],
  title: 'Check or change your password',
  what: 'Microsoft didn’t accept the password, or wants you to set a new one first.',
  why: 'It may have a typo or have expired, or a security rule at {org} wants you to change it.',
  retry: 'Try again, but carefully: several wrong attempts lock the account for a while.',
  remedies: ['fix-password', 'connect-again'],
  maybe: [
    {
      rule: 'microsoft/account-locked-or-disabled',
      tell: 'If Microsoft says the account is locked, stop trying and wait first.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: how people reset their password',
      url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/concept-sspr-howitworks',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
