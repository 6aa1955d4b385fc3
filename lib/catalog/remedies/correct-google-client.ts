import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Correct the app’s registration or request at Google',
  steps: [
    'Read the error details of the page: they name the code and the part of the request that Google refuses.',
    'In the **Google Cloud console** open **Google Auth Platform > Clients**. Check that the client ID of the request exists and is enabled, and that its return addresses and origins match those of the request to the letter.',
    'Google deletes clients that nobody has used for six months, and warns by mail before. See whether the client can still be restored there; otherwise create a new one.',
    'Check that **Branding** is filled in, and that **Data Access** lists the permissions the request names.',
    'Send people to Google’s page in an ordinary browser window with a complete request.',
  ],
  role: 'Owner or editor of the Google Cloud project',
  check: 'A new attempt reaches Google’s permissions page.',
  sources: [
    {
      title: 'Google Identity: errors when an app asks for access',
      url: 'https://developers.google.com/identity/protocols/oauth2/web-server',
      checked: '2026-11-23',
    },
    {
      title: 'Google Identity: rules for apps that sign people in',
      url: 'https://developers.google.com/identity/protocols/oauth2/policies',
      checked: '2026-11-23',
    },
  ],
} satisfies Remedy;
