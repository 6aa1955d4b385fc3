import type { Rule } from '../schema';

export default {
  who: ['wait', 'vendor'],
  when: [
    {
      any: [
        'code:google/rateLimitExceeded',
        'code:google/userRateLimitExceeded',
        'code:google/dailyLimitExceeded',
        'code:google/userRateLimitExceededUnreg',
        'code:google/concurrentLimitExceeded',
        'code:google/variableTermLimitExceeded',
        'code:google/servingLimitExceeded',
      ],
    },
    {
      // Other services use these names, too.
      all: ['named:google'],
      any: [
        'code:google/quotaExceeded',
        'code:google/RATE_LIMIT_EXCEEDED',
        'code:google/RESOURCE_QUOTA_EXCEEDED',
        'code:google/RESOURCE_EXHAUSTED',
      ],
    },
    {
      any: ['code:google/quotaExceeded', 'code:google/RATE_LIMIT_EXCEEDED'],
      none: ['named:microsoft', 'named:salesforce', 'named:hubspot'],
      likely: true,
    },
  ],
  title: 'Try again later: Google has paused {app}',
  what: '{app} asked Google for too much in a short time; your account and password are fine.',
  why: 'Google limits how often an app may read mail and calendars, for each person and in total. One of these limits is used up.',
  retry:
    'If the message names a time, wait until then. Otherwise try again in a few hours, or tomorrow if it mentions a daily limit. If it keeps coming back, tell {maker}.',
  remedies: ['retry-later', 'slow-the-app-down', 'contact-vendor'],
  sources: [
    {
      title: 'Gmail API: how to handle errors',
      url: 'https://developers.google.com/gmail/api/guides/handle-errors',
      noted: '2026-11-29',
    },
    {
      title: 'Google Calendar API: how to handle errors',
      url: 'https://developers.google.com/workspace/calendar/api/guides/errors',
      noted: '2026-11-29',
    },
    {
      title: 'Google Cloud: reasons that API errors name',
      url: 'https://cloud.google.com/php/docs/reference/common-protos/latest/Api.ErrorReason',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
