import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: ['code:AADSTS90038', 'code:AADSTS900439'],
    },
  ],
  title: '{maker} has to offer {app} in your part of Microsoft’s cloud',
  what: 'Your account is in a separate Microsoft cloud, such as those of the US government or China, where {app} is not set up.',
  why: 'These clouds are kept apart: an app has to be registered in each of them.',
  retry: 'Trying again will not help. Ask {maker} whether there is a version for your cloud.',
  remedies: ['serve-other-cloud', 'contact-vendor'],
  sources: [
    {
      title: 'Microsoft Learn: sign-in in national clouds',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
