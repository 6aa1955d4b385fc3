import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'vendor'],
  when: [
    {
      any: ['code:AADSTS7000112', 'code:AADSTS1000031', 'code:AADSTS7000116'],
    },
  ],
  title: 'An administrator must turn {app} on again in {org}',
  what: '{app} is switched off, so Microsoft lets nobody sign in to it.',
  why: 'An administrator of {org} may have disabled or blocked the app. Microsoft or {maker} may also have switched it off everywhere.',
  retry: 'Trying again will not help until the app has been turned on.',
  remedies: ['enable-app-sign-in', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/admin-approval-required',
      tell: 'If the app is on and you are stopped by an approval screen next, it has to be approved as well.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: properties of an enterprise app',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/application-properties',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
