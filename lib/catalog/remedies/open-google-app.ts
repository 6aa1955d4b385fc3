import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Open the app to this account',
  steps: [
    'In the **Google Cloud console** open **Google Auth Platform > Audience** for this app’s project.',
    'If the app is being tested, add {the person’s|my} address under **Test users**, or publish the app.',
    'If **User type** is **Internal**, only accounts of your own organization can use it. Change it to **External** if others should use it.',
    'Make sure the product sends customers to the published app and not to a test version.',
  ],
  stepsFor: {
    'google/org_internal': [1, 3, 4],
    'google/access_denied': [1, 2, 4],
  },
  role: 'Owner or editor of the Google Cloud project',
  check: '{The person gets|I get} past the error to Google’s permissions page.',
  sources: [
    {
      title: 'Google Cloud Help: unverified apps',
      url: 'https://support.google.com/cloud/answer/7454865',
      noted: '2026-11-23',
    },
    {
      title: 'Google Account Help: apps that Google has not verified',
      url: 'https://support.google.com/accounts/answer/3466521',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
