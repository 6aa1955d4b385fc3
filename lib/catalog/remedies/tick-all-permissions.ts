import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Check every box; if there are none, remove the app’s access first',
  steps: [
    'Connect the mailbox again. On Google’s page check every permission, or **Select all**, and then choose **Continue**.',
    'If there are no boxes, open your Google account’s connections, choose the app and remove its access.',
    'This stops everything the app does with this account: mail, calendar and whatever else it was connected for. Scheduled messages may not be sent.',
    'Connect again right away, and reconnect the other features too.',
  ],
  action: {
    kind: 'open',
    label: 'Open your Google connections',
    url: 'https://myaccount.google.com/connections',
    later: true,
  },
  check: 'The app no longer reports missing permissions, and you can send a test message from the mailbox.',
  sources: [
    {
      title: 'Google Identity: granular permissions',
      url: 'https://developers.google.com/identity/protocols/oauth2/resources/granular-permissions',
      noted: '2026-11-23',
    },
    {
      title: 'Google Account Help: connections with other products',
      url: 'https://support.google.com/accounts/answer/13533235',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
