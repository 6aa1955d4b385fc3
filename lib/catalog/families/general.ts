import type { Family } from './schema';

export default {
  who: ['you', 'm365-admin'],
  title: 'Start again from the beginning',
  what: 'This error code stands for more than one kind of problem, so it doesn’t say what happened this time.',
  why: 'Only the text next to the code, or the entry in {org}’s sign-in log, says what it was.',
  retry: 'Try once more. If you get the same code, send the details to your admin.',
  remedies: ['connect-again', 'send-details-to-admin', 'read-sign-in-log'],
} satisfies Family;
