import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Make the app ask less often',
  steps: [
    'See in the console of the service which limit is used up: per person, per minute or per day.',
    'After a refusal wait before the next try, longer each time, and keep to the time that the answer names.',
    'Fetch only what has changed, gather several requests in one, and spread the work of many mailboxes over time.',
    'If that is not enough, ask the service for a higher limit.',
  ],
  role: 'Developer of the app',
  check: 'The limit is no longer reached at busy times.',
  sources: [
    {
      title: 'Gmail API: how to handle errors',
      url: 'https://developers.google.com/gmail/api/guides/handle-errors',
      checked: '2026-11-29',
    },
    {
      title: 'Google Calendar API: how to handle errors',
      url: 'https://developers.google.com/workspace/calendar/api/guides/errors',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
