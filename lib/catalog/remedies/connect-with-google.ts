import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Choose Google as the provider instead of entering a password',
  steps: [
    'Where you connect your mailbox, choose **Google** or **Gmail** as the provider, not **IMAP** or **Other**.',
    'Sign in on Google’s own page with the account that owns the mailbox.',
    'Check every box and agree. The product itself never asks for your Google password this way.',
  ],
  check: 'The mailbox is listed as connected, and you can send a test message from it.',
  sources: [
    {
      title: 'Google Workspace Admin Help: from less secure apps to OAuth',
      url: 'https://support.google.com/a/answer/14114704',
      noted: '2026-11-23',
    },
    {
      title: 'HubSpot Knowledge Base: connect your personal email',
      url: 'https://knowledge.hubspot.com/connected-email/connect-your-inbox-to-hubspot',
      dated: '2026-02-27',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
