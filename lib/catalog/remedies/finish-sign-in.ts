import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Start the sign-in again and finish it in one go',
  steps: [
    'Close all other sign-in windows and tabs of {app}, then reload its page.',
    'Allow pop-ups and cookies for {app} and for **login.microsoftonline.com**: the browser shows an icon in its address bar if it has blocked something.',
    'Start again from the page where you connect your mailbox, and leave the window open until it closes by itself. If you get a code, enter it right away; it only works for a few minutes.',
    'If it stops again, delete the data of {app}’s page in the browser, or use a private window.',
  ],
  check: 'The window closes by itself, and your mailbox is listed as connected.',
  sources: [
    {
      title: 'Microsoft Learn: errors of MSAL in the browser',
      url: 'https://learn.microsoft.com/en-us/entra/msal/javascript/browser/errors',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
