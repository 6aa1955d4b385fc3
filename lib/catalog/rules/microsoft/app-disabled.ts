import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'vendor'],
  when: [
    {
      any: ['code:AADSTS7000112', 'code:AADSTS1000031', 'code:AADSTS7000116'],
    },
  ],
  title: 'Ask your admin to turn {app} back on',
  what: '{app} is turned off, so Microsoft won’t let anyone sign in to it.',
  why: 'An admin at {org} may have turned it off or blocked it. Microsoft or {maker} may also have turned it off for everyone.',
  retry: 'Trying again won’t help until {app} is turned back on.',
  remedies: ['enable-app-sign-in', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/admin-approval-required',
      tell: 'If {app} is on and an approval screen stops you next, it still has to be approved.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: properties of an enterprise app',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/application-properties',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
