import type { Remedy } from './schema';

export default {
  who: 'workspace-admin',
  title: 'Decide on the request under Apps pending review',
  request: 'Could you decide on the request for {app}?',
  approves: true,
  steps: [
    'In the **Google Admin console** open **Security > Access and data control > API controls**, then **Apps pending review** under **App access control**.',
    'Choose the app and check who makes it and what it asks for.',
    'Configure its access: **Trusted**, or **Specific Google data** if that covers Gmail and Calendar. You can also dismiss the request or block the app.',
  ],
  action: {
    kind: 'open',
    label: 'Open API controls',
    url: 'https://admin.google.com/ac/owl',
  },
  role: 'Super Admin, or an admin with the Security settings privilege',
  check: 'The app is no longer under **Apps pending review**, and {the person|I} can connect.',
  sources: [
    {
      title: 'Google Workspace Admin Help: requests for apps',
      url: 'https://support.google.com/a/answer/16484119',
      noted: '2026-11-23',
    },
    {
      title: 'Google Workspace Admin Help: which apps may access data',
      url: 'https://support.google.com/a/answer/7281227',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
