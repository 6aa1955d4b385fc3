import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Check what the app signs in with',
  steps: [
    'Sign in to the CRM in the browser with the same user name and password.',
    'If that works, enter both anew in the app. The user name of a CRM can differ from your mail address.',
    'In Salesforce, put the **security token** right behind the password. A new one comes by mail: **Settings > Reset My Security Token**.',
    'If the user is locked, wait a while or ask your CRM admin to unlock it.',
  ],
  check: 'The app signs in without an error.',
  sources: [
    {
      title: 'Salesforce Help: OAuth errors',
      url: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm&type=5',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
