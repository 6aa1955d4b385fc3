import type { Family } from './schema';

export default {
  who: ['you', 'vendor'],
  title: 'Start connecting once more, in a single window',
  what: 'You signed in, but {app} couldn’t use Microsoft’s answer because it had already been used.',
  why: 'The answer works only once. A reload, a double click or a second window can use it up, and so can a bug in the app.',
  retry: 'Start again from the beginning, in one window. If it happens again, only {maker} can fix it.',
  remedies: ['connect-again', 'contact-vendor'],
} satisfies Family;
