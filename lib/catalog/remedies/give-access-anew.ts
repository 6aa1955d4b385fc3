import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Remove the app’s access and connect again',
  steps: [
    'In the account of your mailbox, open the security settings and the list of apps that have access. Remove this app.',
    'Go back to the app and connect the mailbox again.',
    'Agree to all permissions, also to keeping access to your data.',
  ],
  check: 'The mailbox is still connected the next day.',
  sources: [
    {
      title: 'Google Identity: offline access and refresh tokens',
      url: 'https://developers.google.com/identity/protocols/oauth2/web-server',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
