import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Let the service deliver its notices',
  steps: [
    'The address has to be public, with HTTPS and a trusted certificate. No sign-in and no firewall may stand before it.',
    'For Microsoft, answer the check within 10 seconds: status 200, and the decoded **validationToken** as plain text.',
    'For Gmail, give **gmail-api-push@system.gserviceaccount.com** the role **Pub/Sub Publisher** on the topic. The topic belongs to the app’s own project.',
    'Then subscribe again for every mailbox, and fetch what came in meanwhile.',
  ],
  role: 'Developer of the app',
  check: 'The subscription is created, and a test message is reported.',
  sources: [
    {
      title: 'Microsoft Learn: change notifications through webhooks',
      url: 'https://learn.microsoft.com/en-us/graph/change-notifications-delivery-webhooks',
      noted: '2026-11-30',
    },
    {
      title: 'Gmail API: push notifications',
      url: 'https://developers.google.com/workspace/gmail/api/guides/push',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
