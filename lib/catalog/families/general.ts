import type { Family } from './schema';

export default {
  who: ['you', 'm365-admin'],
  title: 'Start again from the beginning',
  what: 'Microsoft stopped the sign-in, and its code can mean several things.',
  why: 'Only the text next to the code, or the entry in {org}’s sign-in log, tells which one it was.',
  retry: 'Try once more. If you get the same code, send the details to your admin.',
  remedies: ['connect-again', 'send-details-to-admin', 'read-sign-in-log'],
} satisfies Family;
