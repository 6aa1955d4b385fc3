import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Offer the app in the customer’s Microsoft cloud',
  steps: [
    'Register the app in that cloud too: registrations don’t carry over.',
    'Use that cloud’s sign-in address, for example **login.microsoftonline.us** for the US government or **login.partner.microsoftonline.cn** for China.',
    'If you don’t serve that cloud, tell the customer.',
  ],
  check: 'An account from that cloud can sign in to the app.',
  sources: [
    {
      title: 'Microsoft Learn: sign-in in national clouds',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
