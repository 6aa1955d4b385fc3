import type { Family } from './schema';

export default {
  who: ['you', 'm365-admin'],
  title: 'Check your user name and password',
  what: 'This error code points to a user name or password that’s mistyped, expired or locked.',
  why: 'The password may be an old one or need changing, or the account is locked for a while after too many attempts.',
  retry:
    'First sign in to your mail on the web. If that fails too, wait a few minutes, reset the password or have your admin do it. Then connect again.',
  remedies: ['fix-password', 'check-sign-in-address', 'unlock-account'],
} satisfies Family;
