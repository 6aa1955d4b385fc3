import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Check the account or calendar that the app asks for',
  steps: [
    'Compare the address in the app with the one you see in Gmail under your picture. Use the main address, no alias and no group.',
    'For a calendar, open **Google Calendar** and see whether it is still listed. Then choose it anew in the app.',
    'If it belongs to somebody else, ask that person to share it with the account that the app is connected to.',
    'If the person has left the company, the app has to be given another account.',
  ],
  check: 'The app lists the account or the calendar without an error.',
  sources: [
    {
      title: 'Google Calendar API: how to handle errors',
      url: 'https://developers.google.com/workspace/calendar/api/guides/errors',
      checked: '2026-11-29',
    },
    {
      title: 'Google APIs for PHP on GitHub: invalid email or user id',
      url: 'https://github.com/googleapis/google-api-php-client/issues/1207',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
