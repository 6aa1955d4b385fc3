import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Allow the window and its cookies, then try again',
  steps: [
    'Start connecting and look at the browser’s address bar: an icon shows if it has blocked a pop-up or cookies. Allow both for {app}’s page.',
    'In Chrome, open **Settings > Privacy and security > Third-party cookies** and allow them for that page. Other browsers have a similar setting.',
    'Turn off ad blockers and privacy add-ons for that page, or use a browser without them.',
    'Close other sign-in windows and start again. The new window may be behind this one.',
  ],
  check: 'The window opens, and your mailbox is listed as connected afterwards.',
  sources: [
    {
      title: 'Google Chrome Help: delete, allow and manage cookies',
      url: 'https://support.google.com/chrome/answer/95647',
      noted: '2026-11-30',
    },
    {
      title: 'Microsoft Learn: errors of MSAL in the browser',
      url: 'https://learn.microsoft.com/en-us/entra/msal/javascript/browser/errors',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
