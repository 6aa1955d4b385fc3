import type { Remedy } from './schema';

export default {
  who: 'workspace-admin',
  title: 'Mark the app as trusted in Google Workspace',
  request: 'Could you allow {app} to access our Google accounts?',
  approves: true,
  steps: [
    'In the **Google Admin console** open **Security > Access and data control > API controls**, then **Manage app access** (older name: **Manage Third-Party App Access**).',
    'If the app is listed already, change its access. Otherwise choose **Configure new app** (older name: **Add app**) and search for {appOrId}. Check who makes the app before you choose it. If nothing is found, ask {maker} for the app’s client ID.',
    'Choose who it’s for: all of {org}, or certain organizational units.',
    'Choose **Trusted**, then **Continue** and **Finish**. **Specific Google data** or **Limited** is enough only if it covers Gmail and Calendar, and Advanced Protection needs **Trusted**.',
    'An app can have several client IDs, for example one for browsers and others for phones. Trust each one that {maker} confirms.',
    'Do this here, not in **Apps > Web and mobile apps**: the entry there is for single sign-on and doesn’t give the app access to mail.',
  ],
  action: {
    kind: 'open',
    label: 'Open API controls',
    url: 'https://admin.google.com/ac/owl',
  },
  role: 'Super Admin, or an admin with the Security settings privilege',
  check: 'The app is listed as **Trusted** under **Manage app access**, and {the person|I} can connect.',
  takes: 'Usually under 24 hours (Google gives no exact time).',
  sources: [
    {
      title: 'Google Workspace Admin Help: which apps may access data',
      url: 'https://support.google.com/a/answer/7281227',
      noted: '2026-11-23',
    },
    {
      title: 'Google Workspace Admin Help: requests for apps',
      url: 'https://support.google.com/a/answer/16484119',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
