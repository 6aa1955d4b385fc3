import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Ask Google for a higher sign-in limit',
  steps: [
    'In the **Google Cloud console** look at how many sign-ins the app has had and which limit it has reached.',
    'Request a higher limit for sign-ins. An app that is not verified should be verified first.',
  ],
  role: 'Owner or editor of the Google Cloud project',
  check: 'People can sign in with the app again, at busy times as well.',
  sources: [
    {
      title: 'Google Cloud Help: sign-in rate limits',
      url: 'https://support.google.com/cloud/answer/9028764',
      checked: '2026-11-23',
    },
  ],
} satisfies Remedy;
