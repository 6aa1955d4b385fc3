import type { Family } from './schema';

export default {
  who: ['m365-admin', 'you'],
  title: 'Ask your admin to restore your account',
  what: 'Microsoft says the account you signed in with has been deleted.',
  why: 'Somebody removed it, perhaps because a person left or changed addresses. If you have another account there, use that one.',
  retry: 'Trying again with this account won’t help until an admin has restored it.',
  remedies: ['restore-account', 'switch-account', 'check-sign-in-address'],
} satisfies Family;
