import type { Rule } from '../schema';

export default {
  who: ['wait', 'crm-admin'],
  when: [
    {
      any: ['code:salesforce/REQUEST_LIMIT_EXCEEDED'],
    },
  ],
  title: 'Nothing to do but wait: apps have used up your CRM’s daily limit',
  what: 'Your CRM is not answering apps for now, because they have made too many requests.',
  why: 'A CRM counts the requests of all connected apps over 24 hours, and that number is used up. One busy app can stop all the others.',
  retry:
    'Trying again helps when enough time has passed, at most 24 hours. If it comes back every day, your CRM admin can look for the busy app.',
  remedies: ['wait-a-day', 'raise-crm-limit', 'slow-the-app-down'],
  sources: [
    {
      title: 'Salesforce Help: OAuth errors',
      url: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm&type=5',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
