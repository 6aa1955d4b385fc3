import type { Rule } from '../schema';

export default {
  who: ['workspace-admin'],
  when: [
    {
      any: ['path:/ServiceNotAllowed', 'code:google/ServiceNotAllowed', 'code:google/notACalendarUser'],
    },
    {
      all: ['code:google/failedPrecondition', 'sentence:google/service-off'],
    },
    {
      all: ['path:connect'],
      any: [
        'text:mail service not enabled',
        'text:… mail service not enabled',
        'text:gmail service is disabled',
        'text:google calendar service is disabled',
        'text:the user must be signed up for google calendar',
      ],
    },
    {
      all: ['site:google'],
      any: [
        'text:mail service not enabled',
        'text:… mail service not enabled',
        'text:gmail service is disabled',
        'text:google calendar service is disabled',
        'text:the user must be signed up for google calendar',
      ],
    },
  ],
  title: 'Your Google Workspace admin must turn on Gmail or Calendar for you',
  what: 'This Google account may not use the service that is needed here, such as Gmail or Google Calendar.',
  why: 'In {org} the service is turned off for this account, or the account has no mailbox at Google at all. Signing in still works, but an app then finds no mail to read.',
  retry:
    'Trying again helps only after the service has been turned on, or with the account that does have the mailbox.',
  remedies: ['turn-on-google-service', 'switch-account', 'check-mail-host'],
  sources: [
    {
      title: 'Google Workspace Admin Help: turn Gmail on or off',
      url: 'https://support.google.com/a/answer/57919',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
