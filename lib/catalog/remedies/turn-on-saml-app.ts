import type { Remedy } from './schema';

export default {
  who: 'workspace-admin',
  title: 'Turn the app on for this person',
  steps: [
    'In the **Google Admin console** open **Apps > Web and mobile apps** and choose the app.',
    'Open **User access**, choose the organizational unit or group of the person, then **On** and **Save**.',
    'If it is on already, open **Service provider details** and compare the **Entity ID** with the one that the product states, to the letter and in the same case.',
    'If the app is not listed at all, add it first.',
  ],
  action: {
    kind: 'open',
    label: 'Open Web and mobile apps',
    url: 'https://admin.google.com/ac/apps/unified',
  },
  role: 'Super Admin',
  check: 'The person can sign in to the product with the work account.',
  takes: 'Up to 24 hours.',
  sources: [
    {
      title: 'Google Workspace Admin Help: set up a custom SAML app',
      url: 'https://support.google.com/a/answer/6087519',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
