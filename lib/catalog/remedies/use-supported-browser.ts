import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Connect again in another, up-to-date browser',
  steps: [
    'If the sign-in opened inside a mail, chat or desktop program, open the product in Chrome, Edge, Firefox or Safari. If you’re in a browser already, update it or use another one.',
    'Close remote control and test tools that control the browser. If it still fails, try a private window without add-ons.',
    'Start connecting your mailbox again from there.',
  ],
  check: 'The sign-in page takes you to the permissions page.',
  sources: [
    {
      title: 'Google Account Help: sign in with a supported browser',
      url: 'https://support.google.com/accounts/answer/7675428',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
