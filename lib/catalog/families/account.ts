import type { Family } from './schema';

export default {
  who: ['you', 'm365-admin'],
  title: 'Check which account you signed in with',
  what: 'This error code points to an account that can’t be used here: it’s personal, a guest, turned off or unknown to {org}.',
  why: 'Often the browser picked a different account than you meant. Or an admin has to add the account or turn it on.',
  retry:
    'Try again with the account that owns the mailbox, ideally in a private window. If it was the right one, ask your admin to check it.',
  remedies: ['switch-account', 'use-work-account', 'restore-account', 'unlock-account'],
} satisfies Family;
