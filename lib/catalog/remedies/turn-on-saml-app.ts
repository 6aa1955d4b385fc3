import type { Remedy } from './schema';

export default {
  who: 'workspace-admin',
  title: 'Turn the app on for this person',
  request: 'Could you turn on {app} for my account in Google Workspace?',
  steps: [
    'In the **Google Admin console** open **Apps > Web and mobile apps** and choose the app.',
    'Open **User access**, choose {the person’s|my} organizational unit or group, then **On** and **Save**.',
    'If it’s already on, open **Service provider details** and compare the **Entity ID** with the product’s; they have to match exactly, upper and lower case included.',
    'If the app isn’t listed at all, add it first.',
  ],
  action: {
    kind: 'open',
    label: 'Open Web and mobile apps',
    url: 'https://admin.google.com/ac/apps/unified',
  },
  role: 'Super Admin',
  check:
    '{The person can sign in to the product with the|I can sign in to the product with my} work account.',
  takes: 'Up to 24 hours.',
  sources: [
    {
      title: 'Google Workspace Admin Help: set up a custom SAML app',
      url: 'https://support.google.com/a/answer/6087519',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
