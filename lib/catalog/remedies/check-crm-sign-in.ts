import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Check what the app signs in with',
  steps: [
    'Sign in to the CRM in your browser with the same user name and password.',
    'If that works, enter both again in the app. A CRM user name can differ from your e-mail address.',
    'In Salesforce, add the **security token** right after the password. **Settings > Reset My Security Token** sends you a new one by mail.',
    'If the user is locked, wait a while or ask your CRM admin to unlock it.',
  ],
  check: 'The app signs in without an error.',
  sources: [
    {
      title: 'Salesforce Developers: signing in by the API',
      url: 'https://developer.salesforce.com/docs/atlas.en-us.232.0.api.meta/api/sforce_api_calls_login.htm',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
