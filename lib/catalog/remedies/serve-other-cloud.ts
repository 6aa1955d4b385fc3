import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Offer the app in the customer’s Microsoft cloud',
  steps: [
    'Register the app in that cloud as well: registrations do not carry over.',
    'Use the sign-in address of that cloud, for example **login.microsoftonline.us** for the US government or **login.partner.microsoftonline.cn** for China.',
    'If you do not serve that cloud, tell the customer so.',
  ],
  check: 'An account of that cloud can sign in to the app.',
  sources: [
    {
      title: 'Microsoft Learn: sign-in in national clouds',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud',
      checked: '2026-11-23',
    },
  ],
} satisfies Remedy;
