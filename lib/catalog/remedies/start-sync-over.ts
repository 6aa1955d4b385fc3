import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Read the mailbox anew',
  steps: [
    'Drop the stored position (history ID, sync token or delta link), read everything once, and keep the new position.',
    'Let the app do so by itself whenever the service refuses a position.',
    'Ask for changes at least once a day: Gmail may keep them for only a week.',
  ],
  role: 'Developer of the app',
  check: 'New messages come in, and none is there twice.',
  sources: [
    {
      title: 'Gmail API: synchronize clients',
      url: 'https://developers.google.com/workspace/gmail/api/guides/sync',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
