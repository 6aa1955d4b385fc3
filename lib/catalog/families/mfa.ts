import type { Family } from './schema';

export default {
  who: ['you', 'm365-admin'],
  title: 'Start again and finish the second step',
  what: 'This error code points to the second sign-in step: Microsoft wants more than your password and didn’t get it.',
  why: 'The prompt may have gone unanswered, a code may be wrong or used up, or {org} doesn’t allow the method you chose.',
  retry:
    'Start again with your phone or key ready, and choose another method if there is one. After too many attempts, wait a few minutes. If nothing works, an admin can reset your methods.',
  remedies: ['finish-mfa', 'help-with-second-step'],
} satisfies Family;
