import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Sign in from a regular browser window',
  steps: [
    'Open the product in a current version of Chrome, Edge, Firefox or Safari, not in a window inside a mail, chat or desktop program.',
    'Close remote control and test tools that steer the browser. If it still fails, try a private window without add-ons.',
    'Start connecting your mailbox again from there.',
  ],
  check: 'The sign-in page continues to the permissions.',
  sources: [
    {
      title: 'Google Account Help: sign in with a supported browser',
      url: 'https://support.google.com/accounts/answer/7675428',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
