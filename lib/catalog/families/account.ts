import type { Family } from './schema';

export default {
  who: ['you', 'm365-admin'],
  title: 'Check which account you signed in with: this one cannot be used',
  what: 'This code is about the kind or the state of an account: personal, guest, disabled, deleted, or not known in {org}.',
  why: 'Often the browser took another account than the one you meant. Or an administrator has to add the account or turn it on.',
  retry:
    'Try again with the account that owns the mailbox, best in a private window. If it was the right one already, ask your admin to check the account.',
  remedies: ['switch-account', 'use-work-account', 'restore-account', 'unlock-account'],
} satisfies Family;
