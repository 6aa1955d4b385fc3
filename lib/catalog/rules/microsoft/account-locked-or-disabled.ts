import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'wait'],
  when: [
    {
      any: ['code:AADSTS50053', 'code:AADSTS50057', 'code:AADSTS500571', 'code:graph/ErrorAccountDisabled'],
    },
    // Words of pasted texts that do not occur on the pages that are read.
    {
      all: ['site:text'],
      any: [
        'text:your account has been locked. contact your support person to unlock it, then try again',
        'text:your account is temporarily locked to prevent unauthorized use',
        "text:you've tried to sign in too many times with an incorrect account or password",
      ],
    },
  ],
  title: 'Ask your admin to unlock your account',
  what: 'Microsoft isn’t letting this account sign in, and more attempts could keep it locked longer.',
  why: 'Too many wrong passwords, or attempts from a suspicious place, lock an account for a while. Someone may also have turned it off.',
  retry:
    'Don’t try again right away: wrong attempts can make a lock last longer. It may end by itself; if it doesn’t, your admin can see why.',
  remedies: ['unlock-account', 'retry-later'],
  maybe: [
    {
      rule: 'microsoft/mailbox-not-opened',
      tell: 'If it’s a shared mailbox, nobody signs in to it: connect it with the account of someone who may open it.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: smart lockout',
      url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/howto-password-smart-lockout',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
