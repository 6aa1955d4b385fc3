import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Connect the app to your CRM again',
  steps: [
    'Open the app’s settings, disconnect the CRM and connect it again.',
    'Sign in to the CRM as the user the app should work for, and agree on its page.',
    'If several people or computers share one user, new connections can push out old ones.',
  ],
  check: 'The app shows the CRM as connected, and new mail appears there.',
  sources: [
    {
      title: 'Salesforce Help: OAuth errors',
      url: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm&type=5',
      noted: '2026-11-29',
    },
    {
      title: 'Paragon: expired tokens of Salesforce',
      url: 'https://www.useparagon.com/integration-error-solutions/salesforce-invalid-grant-expired-access-refresh-token',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
