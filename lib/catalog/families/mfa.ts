import type { Family } from './schema';

export default {
  who: ['you', 'm365-admin'],
  title: 'Finish the second check of your sign-in, then connect again',
  what: 'This code is about the second check of a sign-in: Microsoft wants more than the password and did not get it in a way that counts.',
  why: 'The question may have gone unanswered, a code may be wrong or used up, or {org} does not allow the method you chose.',
  retry:
    'Start again with your phone or key at hand, and choose another method if one is offered. After too many attempts wait some minutes. If no method works, an administrator can renew them.',
  remedies: ['finish-mfa', 'help-with-second-step'],
} satisfies Family;
