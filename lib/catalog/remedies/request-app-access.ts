import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Ask for the app from Google’s page',
  steps: [
    'Check that you chose your work account. Other accounts have other rules.',
    'If the page lets you send a request, do that. Your admin finds it under **Security > Access and data control > API controls > Apps pending review**.',
    'If it doesn’t, send your admin the message from here.',
    'Once your admin has allowed the app, connect again.',
  ],
  check: 'You hear that the app was allowed, and the next attempt shows Google’s permissions page.',
  sources: [
    {
      title: 'Google Workspace Admin Help: requests for apps',
      url: 'https://support.google.com/a/answer/16484119',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
