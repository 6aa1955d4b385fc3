import type { Family } from './schema';

export default {
  who: ['you', 'm365-admin'],
  title: 'Sign in and connect again',
  what: 'This error code points to a sign-in that’s over: it expired, was ended or was already used.',
  why: 'That happens after a new password or a long break, when an admin ends sign-ins, or because {org} asks for a new one from time to time.',
  retry:
    'Connect again from the beginning. If the code soon comes back, an admin can see why in the sign-in log.',
  remedies: ['connect-again', 'switch-account', 'read-sign-in-log'],
} satisfies Family;
