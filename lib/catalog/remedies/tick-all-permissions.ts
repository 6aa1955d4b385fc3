import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Connect with every box ticked; if there are no boxes, first remove the app’s access',
  steps: [
    'Connect the mailbox again. On Google’s page tick every permission, or **Select all**, and then choose **Continue**.',
    'If no boxes appear, open the connections of your Google account, choose the app and remove its access.',
    'Mind that this ends everything the app does with this account: mail, calendar and whatever else it was connected for. Messages that are scheduled may not be sent.',
    'Connect again at once, and connect the other functions again as well.',
  ],
  action: {
    kind: 'open',
    label: 'Open your Google connections',
    url: 'https://myaccount.google.com/connections',
  },
  check: 'The app no longer reports missing permissions, and a test message leaves from the mailbox.',
  sources: [
    {
      title: 'Google Identity: granular permissions',
      url: 'https://developers.google.com/identity/protocols/oauth2/resources/granular-permissions',
      checked: '2026-11-23',
    },
    {
      title: 'Google Account Help: connections with other products',
      url: 'https://support.google.com/accounts/answer/13533235',
      checked: '2026-11-23',
    },
  ],
} satisfies Remedy;
