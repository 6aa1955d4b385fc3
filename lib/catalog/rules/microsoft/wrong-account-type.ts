import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      any: [
        'code:AADSTS50020',
        'code:AADSTS16003',
        'code:AADSTS500200',
        'code:AADSTS500204',
        'code:AADSTS500206',
        'code:AADSTS500207',
        'code:AADSTS500208',
        'code:AADSTS500211',
        'code:AADSTS90072',
        'code:AADSTS50177',
        'code:AADSTS50178',
        'code:AADSTS50143',
        'code:AADSTS50014',
        'code:AADSTS700056',
        'code:AADSTS9002331',
        'code:AADSTS9002339',
        'code:AADSTS1003034',
      ],
    },
    // The account picker has this code.
    {
      any: ['code:AADSTS16000'],
      none: ['page:working'],
    },
    {
      all: ['site:microsoft'],
      any: ["text:you can't sign in here with a personal account"],
    },
  ],
  title: 'Start again with your work account',
  what: 'The account you’re signed in with doesn’t belong to the organization this app is for.',
  why: 'It may be a personal or guest account, or one from another organization. Your browser may have passed on an account that was already signed in.',
  retry: 'Try again with the right account. The same one won’t work.',
  remedies: ['use-work-account', 'switch-account', 'accept-invitation'],
  maybe: [
    {
      rule: 'microsoft/account-kind-not-supported',
      tell: 'If {maker} says it supports the kind of account you used, it has to fix the app.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: the account does not exist in the tenant',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50020-user-account-identity-provider-does-not-exist',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
