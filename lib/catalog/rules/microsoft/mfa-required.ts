import type { Rule } from '../schema';

export default {
  who: ['you', 'm365-admin'],
  when: [
    // On the sign-in pages these are healthy questions.
    {
      any: [
        'code:AADSTS50072',
        'code:AADSTS50074',
        'code:AADSTS50076',
        'code:AADSTS50078',
        'code:AADSTS50079',
        'code:AADSTS50158',
      ],
      none: ['page:working'],
    },
    {
      any: [
        'code:AADSTS500121',
        'code:AADSTS53010',
        'code:AADSTS54008',
        'code:AADSTS50088',
        'code:AADSTS53004',
      ],
    },
  ],
  title: 'Finish the second sign-in step',
  what: 'Microsoft needs a second proof that it’s you, and that step is missing, failed or ran out of time.',
  why: '{org} or Microsoft asks for more than a password. An app working in the background can’t do that for you.',
  retry:
    'Connect again, stay on the page and finish the step. If Microsoft won’t let you set it up, an admin has to help.',
  remedies: ['finish-mfa', 'help-with-second-step'],
  maybe: [
    {
      rule: 'microsoft/conditional-access',
      tell: 'If you finished the step and still get stopped, a rule about devices or locations may be behind it.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: how multifactor authentication works',
      url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/concept-mfa-howitworks',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
