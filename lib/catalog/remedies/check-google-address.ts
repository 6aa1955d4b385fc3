import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Check the account or calendar the app asks for',
  steps: [
    'Compare the address in the app with the one Gmail shows under your picture. Use the main address, not an alias or a group.',
    'For a calendar, open **Google Calendar** and check that it’s still listed. Then choose it again in the app.',
    'If it belongs to someone else, ask that person to share it with the account the app is connected to.',
    'If that person has left the company, connect the app to another account.',
  ],
  check: 'The app lists the account or calendar without an error.',
  sources: [
    {
      title: 'Google Calendar API: how to handle errors',
      url: 'https://developers.google.com/workspace/calendar/api/guides/errors',
      noted: '2026-11-29',
    },
    {
      title: 'Google APIs for PHP on GitHub: invalid email or user id',
      url: 'https://github.com/googleapis/google-api-php-client/issues/1207',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
