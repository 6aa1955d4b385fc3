import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Start again in one tab and let cookies through',
  steps: [
    'Close all sign-in windows and other tabs of the app.',
    'Open the app’s own page in a new tab and start connecting there. Don’t use a bookmark, the Back button or a reload of the sign-in page.',
    'Finish in the same tab within a few minutes.',
    'If it stops again, allow cookies for the app’s page, turn off privacy add-ons there, or use another browser.',
  ],
  check: 'You’re back in the app, and your mailbox is listed as connected.',
  sources: [
    {
      title: 'Google Chrome Help: delete, allow and manage cookies',
      url: 'https://support.google.com/chrome/answer/95647',
      noted: '2026-11-30',
    },
    {
      title: 'Better Auth: errors of the return from the sign-in',
      url: 'https://better-auth.com/docs/reference/errors',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
