import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'wait'],
  when: [
    {
      any: ['code:AADSTS50053', 'code:AADSTS50057', 'code:AADSTS500571', 'code:graph/ErrorAccountDisabled'],
    },
  ],
  title: 'This account is locked or disabled: if waiting does not help, ask your admin',
  what: 'Microsoft does not let this account sign in at the moment.',
  why: 'After several wrong passwords, or attempts from a suspicious place, an account is locked for a while. Or somebody has disabled it.',
  retry:
    'Do not try again right away: further wrong attempts can prolong a lock. If waiting does not help, an administrator can see the reason.',
  remedies: ['unlock-account', 'retry-later'],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: smart lockout',
      url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/howto-password-smart-lockout',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
