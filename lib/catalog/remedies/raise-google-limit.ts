import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Ask Google for a higher sign-in limit',
  steps: [
    'In the **Google Cloud console**, look at how many sign-ins the app has had and which limit it has reached.',
    'Request a higher sign-in limit. Verify the app first if it isn’t verified.',
  ],
  role: 'Owner or editor of the Google Cloud project',
  check: 'People can sign in with the app again, at busy times too.',
  sources: [
    {
      title: 'Google Cloud Help: sign-in rate limits',
      url: 'https://support.google.com/cloud/answer/9028764',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
