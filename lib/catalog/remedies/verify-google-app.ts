import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Have Google verify the app',
  steps: [
    'In the **Google Cloud console** open **Google Auth Platform > Verification Center** for the project of this app.',
    'Complete the app’s name, home page and privacy notes under **Branding**, and the permissions under **Data Access**. Ask for no more than the product needs.',
    'A verified app meets the warning again when it asks for a permission that is not listed and approved there. Submit such additions before you use them.',
    'Submit the app for verification. Until that is done, the number of people who can go on past the warning is limited.',
  ],
  role: 'Owner or editor of the Google Cloud project',
  check: 'The app is shown as verified, and people no longer meet the warning or the block.',
  takes: 'Google names no fixed time; where an app asks to read mail, it can take weeks to months.',
  sources: [
    {
      title: 'Google Cloud Help: unverified apps',
      url: 'https://support.google.com/cloud/answer/7454865',
      checked: '2026-11-23',
    },
    {
      title: 'Google Identity: rules for apps that sign people in',
      url: 'https://developers.google.com/identity/protocols/oauth2/policies',
      checked: '2026-11-23',
    },
  ],
} satisfies Remedy;
