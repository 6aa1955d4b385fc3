import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: [
        'code:google/dailyLimitExceededUnreg',
        'code:google/CONSUMER_SUSPENDED',
        'code:google/CONSUMER_INVALID',
        'code:google/USER_PROJECT_DENIED',
        'code:google/BILLING_DISABLED',
        'code:google/API_KEY_INVALID',
        'code:google/API_KEY_SERVICE_BLOCKED',
        'code:google/API_KEY_HTTP_REFERRER_BLOCKED',
        'code:google/API_KEY_IP_ADDRESS_BLOCKED',
        'code:google/API_KEY_ANDROID_APP_BLOCKED',
        'code:google/API_KEY_IOS_APP_BLOCKED',
        'code:google/GCP_SUSPENDED',
        'code:google/RESOURCE_PROJECT_INVALID',
        'code:google/SERVICE_NOT_VISIBLE',
        'code:google/ipRefererBlocked',
        'code:google/keyInvalid',
        'code:google/keyExpired',
      ],
    },
    {
      // Google’s code for an account that cannot be used in this way; a sentence beside it can say more.
      any: ['code:google/failedPrecondition'],
      none: ['sentence:google/service-off', 'sentence:google/domain-delegation-missing'],
      likely: true,
    },
    {
      all: ['sentence:google/project-setup'],
      any: ['param:error=invalid_grant', 'code:google/invalid_grant'],
    },
  ],
  title: 'Ask {maker} to fix its setup at Google',
  what: 'Google refused {app} because something in the app’s own Google setup is wrong.',
  why: 'Its key may be wrong or limited, its project may be suspended or unpaid, or it didn’t say whose mailbox it wants. Nothing is wrong with your account.',
  retry:
    'Trying again won’t help until {maker} fixes the setup. If your company built this app, ask the person who set it up.',
  remedies: ['repair-google-project', 'contact-vendor'],
  maybe: [
    {
      rule: 'google/service-off',
      tell: 'If this account has no Gmail at all, your admin has to turn it on, or you need the account that has the mailbox.',
    },
  ],
  sources: [
    {
      title: 'Google Cloud: reasons that API errors name',
      url: 'https://cloud.google.com/php/docs/reference/common-protos/latest/Api.ErrorReason',
      noted: '2026-11-29',
    },
    {
      title: 'Gmail API: how to handle errors',
      url: 'https://developers.google.com/gmail/api/guides/handle-errors',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
