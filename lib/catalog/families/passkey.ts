import type { Family } from './schema';

export default {
  who: ['you', 'm365-admin'],
  title: 'Sign in another way: this key, certificate or code did not work',
  what: 'This code is about signing in without a password: by a passkey, Windows Hello, a certificate, or a code shown on another device.',
  why: 'The key or code may have expired, may not be registered for this account, or may not be allowed in {org}.',
  retry:
    'Start again and choose another way to sign in if one is offered. If there is none, an administrator can renew your key or certificate.',
  remedies: ['connect-again', 'help-with-second-step', 'read-sign-in-log'],
} satisfies Family;
