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
      ],
    },
    {
      // Google’s word for “this account cannot be used like this”; a sentence beside it can say more.
      any: ['code:google/failedPrecondition'],
      none: ['sentence:google/service-off', 'sentence:google/domain-delegation-missing'],
      likely: true,
    },
    {
      all: ['sentence:google/project-setup'],
      any: ['param:error=invalid_grant', 'code:google/invalid_grant'],
    },
  ],
  title: '{maker} must repair how this app is set up at Google',
  what: 'Google refused the app, because something in its own setup at Google does not fit.',
  why: 'The app’s key may be wrong or limited to other places, its project may be suspended or unpaid, or it has not said for whose mailbox it asks. None of this lies in your account.',
  retry:
    'Trying again will not help until {maker} has repaired the setup. If your own company set up the app, whoever did so is meant.',
  remedies: ['repair-google-project', 'contact-vendor'],
  maybe: [
    {
      rule: 'google/service-off',
      tell: 'If this account has no Gmail at all, your admin has to turn Gmail on, or you need the account that has the mailbox.',
    },
  ],
  sources: [
    {
      title: 'Gmail API: how to handle errors',
      url: 'https://developers.google.com/gmail/api/guides/handle-errors',
      checked: '2026-11-29',
    },
    {
      title: 'Google Calendar API: how to handle errors',
      url: 'https://developers.google.com/workspace/calendar/api/guides/errors',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
