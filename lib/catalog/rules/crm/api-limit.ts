import type { Rule } from '../schema';

export default {
  who: ['wait', 'crm-admin'],
  when: [
    {
      any: ['code:salesforce/REQUEST_LIMIT_EXCEEDED'],
    },
  ],
  title: 'Try again tomorrow: your CRM’s limit for apps is used up',
  what: 'Connected apps have made too many requests, so your CRM isn’t answering them for now.',
  why: 'A CRM counts the requests of all connected apps over 24 hours. One busy app can stop all the others.',
  retry:
    'It works again within 24 hours. If it comes back every day, your CRM admin can look for the busy app.',
  remedies: ['wait-a-day', 'raise-crm-limit', 'slow-the-app-down'],
  sources: [
    {
      title: 'Salesforce Help: OAuth errors',
      url: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm&type=5',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
