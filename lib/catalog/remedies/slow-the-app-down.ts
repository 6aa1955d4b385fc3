import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Make the app ask less often',
  steps: [
    'In the service’s console, see which limit is used up: per person, per minute or per day.',
    'After a refusal, wait longer before each new attempt, and at least as long as the answer says.',
    'Fetch only what has changed, combine several requests into one, and spread the work of many mailboxes over time.',
    'If that’s not enough, ask the service for a higher limit.',
  ],
  role: 'Developer of the app',
  check: 'The app no longer reaches the limit at busy times.',
  sources: [
    {
      title: 'Gmail API: how to handle errors',
      url: 'https://developers.google.com/gmail/api/guides/handle-errors',
      noted: '2026-11-29',
    },
    {
      title: 'Google Calendar API: how to handle errors',
      url: 'https://developers.google.com/workspace/calendar/api/guides/errors',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
