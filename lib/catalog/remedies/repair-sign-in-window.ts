import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Repair the sign-in window of the app',
  steps: [
    'Open one sign-in at a time: wait for the first call to end before the next, and handle the return on every load.',
    'Let the return page do nothing but finish the sign-in. It must not load the whole app, move on, or start a sign-in of its own.',
    'Fall back to a visible sign-in when a hidden one times out: many browsers block the cookies that it needs.',
  ],
  check: 'A first sign-in in a fresh browser profile goes through.',
  sources: [
    {
      title: 'Microsoft Learn: errors of MSAL in the browser',
      url: 'https://learn.microsoft.com/en-us/entra/msal/javascript/browser/errors',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
