import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'Look at {the user|my user} and the app in the CRM',
  request: 'Could you find out why our CRM doesn’t let me or the app in?',
  steps: [
    'Check that {the user|my user} is active, not locked, and has a license.',
    'Find the attempt in {the user’s|my user’s} sign-in history; it shows the reason.',
    'Check whether sign-in is limited to certain hours or network addresses, and how long the app’s sessions last.',
  ],
  role: 'Admin of the CRM',
  check: 'The history shows a successful sign-in.',
  sources: [
    {
      title: 'Salesforce Help: OAuth errors',
      url: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm&type=5',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
