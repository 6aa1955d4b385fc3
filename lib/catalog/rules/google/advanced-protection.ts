import type { Rule } from '../schema';

export default {
  who: ['workspace-admin', 'you'],
  when: [
    { any: ['code:google/policy_enforced'] },
    {
      all: ['site:google'],
      any: [
        'text:… is not approved by advanced protection',
        'text:advanced protection prevented your google account from being signed in',
      ],
    },
    // Names for it in vendors' help pages.
    {
      all: ['site:text'],
      any: ['text:google advanced protection', 'text:zaawansowana ochrona google'],
    },
  ],
  title: 'Ask your admin to mark {app} as trusted',
  what: 'Google kept {app} out because this account is in its Advanced Protection Program.',
  why: 'The program keeps most other companies’ apps away from Gmail and Drive. With Google Workspace, apps your admin marks as trusted are let in.',
  retry: 'Trying again won’t help. With a work account, ask your admin to mark the app as trusted.',
  remedies: ['trust-app-in-workspace', 'switch-account', 'leave-advanced-protection'],
  maybe: [
    {
      rule: 'google/admin-policy',
      tell: 'If this account never joined Advanced Protection, your admin may simply not have allowed the app yet.',
    },
  ],
  sources: [
    {
      title: 'Google Account Help: the Advanced Protection Program',
      url: 'https://support.google.com/accounts/answer/7539956',
      noted: '2026-11-23',
    },
    {
      title: 'Google Workspace Admin Help: Advanced Protection',
      url: 'https://support.google.com/a/answer/9378687',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
