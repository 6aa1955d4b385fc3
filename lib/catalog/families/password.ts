import type { Family } from './schema';

export default {
  who: ['you', 'm365-admin'],
  title: 'Check your user name and password, then connect again',
  what: 'This code is about user names and passwords: typed wrong, expired, locked, or about to be changed.',
  why: 'The password may be an old one or may have to be renewed, or the account is locked for a while after too many attempts.',
  retry:
    'First sign in to your mail on the web. If that fails, too, wait some minutes, renew the password or ask your admin to reset it. Then connect again.',
  remedies: ['fix-password', 'check-sign-in-address', 'unlock-account'],
} satisfies Family;
