import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Check what the app signs in with',
  steps: [
    'Sign in to the CRM in the browser with the same user name and password.',
    'If that works, enter both anew in the app. The user name of a CRM can differ from your mail address.',
    'In Salesforce, put the **security token** right after the password. You get a new one by mail: **Settings > Reset My Security Token**.',
    'If the user is locked, wait a while or ask your CRM admin to unlock it.',
  ],
  check: 'The app signs in without an error.',
  sources: [
    {
      title: 'Salesforce Developers: signing in by the API',
      url: 'https://developer.salesforce.com/docs/atlas.en-us.232.0.api.meta/api/sforce_api_calls_login.htm',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
