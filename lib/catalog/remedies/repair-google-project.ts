import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Fix the app’s project at Google',
  steps: [
    'Find the reason in the error’s details: a suspended project, missing billing, a wrong or restricted key, or a request that can’t work.',
    'In the **Google Cloud console** open **APIs & Services > Credentials**. Check that the key exists and that its restrictions let in the app’s server and the API.',
    'Look for notices about suspension or billing on the project’s start page.',
    'A service account has no mailbox of its own: its request must name a user to act for, and the admin must have allowed that.',
  ],
  stepsFor: {
    'google/dailyLimitExceededUnreg': [1, 2],
    'google/API_KEY_INVALID': [1, 2],
    'google/API_KEY_SERVICE_BLOCKED': [1, 2],
    'google/API_KEY_HTTP_REFERRER_BLOCKED': [1, 2],
    'google/API_KEY_IP_ADDRESS_BLOCKED': [1, 2],
    'google/API_KEY_ANDROID_APP_BLOCKED': [1, 2],
    'google/API_KEY_IOS_APP_BLOCKED': [1, 2],
    'google/CONSUMER_SUSPENDED': [1, 3],
    'google/GCP_SUSPENDED': [1, 3],
    'google/BILLING_DISABLED': [1, 3],
    'google/failedPrecondition': [4],
    'google/invalid_grant': [4],
  },
  role: 'Owner or editor of the Google Cloud project',
  check: 'The same request works.',
  sources: [
    {
      title: 'Google Cloud: reasons that API errors name',
      url: 'https://cloud.google.com/php/docs/reference/common-protos/latest/Api.ErrorReason',
      noted: '2026-11-29',
    },
    {
      title: 'Google Workspace Admin Help: domain-wide delegation',
      url: 'https://support.google.com/a/answer/162106',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
