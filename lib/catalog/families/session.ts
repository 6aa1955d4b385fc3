import type { Family } from './schema';

export default {
  who: ['you', 'm365-admin'],
  title: 'Connect again: the earlier sign-in is no longer valid',
  what: 'This code is about sign-ins that are over: expired, withdrawn, used already, ended, or overtaken by a change.',
  why: 'That happens after a new password or a long pause, when an administrator ends sign-ins, or because {org} asks for a fresh one from time to time.',
  retry:
    'Connect again from the beginning and sign in again. If the code soon comes back, an administrator can see the reason in the sign-in log.',
  remedies: ['connect-again', 'switch-account', 'read-sign-in-log'],
} satisfies Family;
