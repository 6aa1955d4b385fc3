import type { Family } from './schema';

export default {
  who: ['you', 'm365-admin'],
  title: 'Choose another way to sign in',
  what: 'This error code points to a sign-in with a passkey, a certificate or a code that didn’t work.',
  why: 'It may have expired, may not be registered for this account, or may not be allowed at {org}.',
  retry:
    'Start again and choose another way to sign in if there is one. If not, an admin can renew your key or certificate.',
  remedies: ['connect-again', 'help-with-second-step', 'read-sign-in-log'],
} satisfies Family;
