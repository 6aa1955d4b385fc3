import type { Rule } from '../schema';

export default {
  who: ['you', 'vendor'],
  when: [
    {
      all: ['sentence:google/user-not-found'],
      any: [
        'param:error=invalid_grant',
        'code:google/invalid_grant',
        'param:error=invalid_request',
        'code:google/invalid_request',
      ],
    },
    {
      any: ['code:google/gaia_not_found'],
    },
    {
      // A deleted message or event is reported in the same way.
      all: ['named:google'],
      any: ['code:google/notFound'],
      none: ['sentence:mail/sync-position-lost'],
      likely: true,
    },
  ],
  title: 'Check the Google account or calendar you entered',
  what: '{app} asked Google for an account or calendar that doesn’t exist or isn’t shared with you.',
  why: 'The address has a typo, is only an alias, or belongs to someone who has left. A calendar may have been deleted or may no longer be shared.',
  retry: 'Trying again helps once the address is right or you’ve picked the calendar again.',
  remedies: ['check-google-address', 'contact-vendor'],
  sources: [
    {
      title: 'Google Calendar API: how to handle errors',
      url: 'https://developers.google.com/workspace/calendar/api/guides/errors',
      noted: '2026-11-29',
    },
    {
      title: 'Google APIs for PHP on GitHub: invalid email or user id',
      url: 'https://github.com/googleapis/google-api-php-client/issues/1207',
      noted: '2026-11-29',
    },
    {
      title: 'GAM on GitHub: deleted accounts and addresses that do not exist',
      url: 'https://github.com/GAM-team/GAM/issues/1171',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
