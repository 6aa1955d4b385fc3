import type { Family } from './schema';

export default {
  who: ['you', 'm365-admin'],
  title: 'Microsoft stopped this sign-in: try once more, then ask your admin',
  what: 'This code is about more than one kind of problem: Microsoft uses it for several causes.',
  why: 'Only the text beside the code, or the entry in the sign-in log of {org}, tells which cause it was this time.',
  retry: 'Try once more from the beginning. If the same code comes back, send the details to your admin.',
  remedies: ['send-details-to-admin', 'connect-again', 'read-sign-in-log'],
} satisfies Family;
