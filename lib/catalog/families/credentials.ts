import type { Family } from './schema';

export default {
  who: ['vendor'],
  title: '{maker} must check how {app} identifies itself to Microsoft',
  what: 'This code is about the secret, the certificate or the signed statement with which an app shows Microsoft that it is genuine.',
  why: 'It may have expired, be wrong or not be set up. This has nothing to do with your account or your password.',
  retry:
    'Start once more from the beginning. If the same code comes back, trying again will not help: only {maker} can mend it.',
  remedies: ['renew-app-credentials', 'contact-vendor'],
} satisfies Family;
