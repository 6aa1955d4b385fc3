import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: ['code:AADSTS90038', 'code:AADSTS900439'],
    },
  ],
  title: 'Ask {maker} to support your Microsoft cloud',
  what: 'Your account is in a separate Microsoft cloud, such as the US government’s or China’s, and {app} isn’t set up there.',
  why: 'These clouds are kept apart, so an app has to be registered in each one.',
  retry: 'Trying again won’t help until {maker} offers {app} in your cloud.',
  remedies: ['serve-other-cloud', 'contact-vendor'],
  sources: [
    {
      title: 'Microsoft Learn: sign-in in national clouds',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
