import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Have Google verify the app',
  steps: [
    'In the **Google Cloud console** open **Google Auth Platform > Verification Center** for this app’s project.',
    'Complete the app’s name, home page and privacy notes under **Branding**, and the permissions under **Data Access**. Ask for no more than the product needs.',
    'A verified app gets the warning again when it asks for a permission that isn’t listed and approved there. Submit additions before you use them.',
    'Submit the app for verification. Until that’s done, only a limited number of people can continue past the warning.',
  ],
  role: 'Owner or editor of the Google Cloud project',
  check: 'The app is shown as verified, and people no longer see the warning or the block.',
  takes: 'Google gives no fixed time; for an app that reads mail, it can take weeks to months.',
  sources: [
    {
      title: 'Google Cloud Help: unverified apps',
      url: 'https://support.google.com/cloud/answer/7454865',
      noted: '2026-11-23',
    },
    {
      title: 'Google Identity: rules for apps that sign people in',
      url: 'https://developers.google.com/identity/protocols/oauth2/policies',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
