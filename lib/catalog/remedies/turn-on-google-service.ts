import type { Remedy } from './schema';

export default {
  who: 'workspace-admin',
  title: 'Turn on Gmail or Calendar for this account',
  request: 'Could you turn on Gmail and Calendar for my account?',
  steps: [
    'In the **Google Admin console** open **Apps > Google Workspace > Gmail > Service status**. For calendars open **Calendar** instead of **Gmail**.',
    'Choose {the person’s|my} organizational unit or group.',
    'Choose **On** and save. If the mail is hosted elsewhere on purpose, leave it off and tell {the person|me} to connect with that provider.',
  ],
  action: {
    kind: 'open',
    label: 'Open Gmail’s service settings',
    url: 'https://admin.google.com/ac/appsettings/740348119625',
  },
  role: 'Super Admin, or an admin with the privilege for service settings',
  check: '{The person|I} can open Gmail or Google Calendar in the browser, and connecting works.',
  takes: 'Up to 24 hours.',
  sources: [
    {
      title: 'Google Workspace Admin Help: turn Gmail on or off',
      url: 'https://support.google.com/a/answer/57919',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
