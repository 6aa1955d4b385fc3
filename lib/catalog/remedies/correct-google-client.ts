import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Fix the app’s registration or request at Google',
  steps: [
    'Read the page’s error details: they name the code and the part of the request Google refuses.',
    'In the **Google Cloud console** open **Google Auth Platform > Clients**. Check that the request’s client ID exists and is enabled, and that its return addresses and origins match the request exactly.',
    'Google deletes clients nobody has used for six months, after a warning by mail. See whether you can still restore the client there; otherwise create a new one.',
    'Check that **Branding** is filled in, and that **Data Access** lists the permissions in the request.',
    'Send people to Google’s page in a regular browser window with a complete request.',
  ],
  stepsFor: {
    'google/invalid_client': [1, 2, 3],
    'google/deleted_client': [1, 3],
    'google/disabled_client': [1, 2],
    'google/unauthorized_client': [1, 2],
    'google/redirect_uri_mismatch': [1, 2],
    'google/origin_mismatch': [1, 2],
    'google/invalid_scope': [1, 4],
    'google/restricted_client': [1, 4],
    'google/invalid_request': [1, 4, 5],
  },
  role: 'Owner or editor of the Google Cloud project',
  check: 'A new attempt reaches Google’s permissions page.',
  sources: [
    {
      title: 'Google Identity: errors when an app asks for access',
      url: 'https://developers.google.com/identity/protocols/oauth2/web-server',
      noted: '2026-11-23',
    },
    {
      title: 'Google Identity: rules for apps that sign people in',
      url: 'https://developers.google.com/identity/protocols/oauth2/policies',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
