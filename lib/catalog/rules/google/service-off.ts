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
    {
      all: ['site:text'],
      any: [
        'text:we are sorry, but you do not have access to gmail',
        'text:we are sorry, but you do not have access to google calendar',
      ],
    },
  ],
  title: 'Ask your admin to turn on Gmail or Calendar for you',
  what: 'You can sign in, but this Google account can’t use the service {app} needs, such as Gmail.',
  why: 'At {org} the service is off for this account, or the account has no Google mailbox at all.',
  retry: 'Trying again helps only once the service is on, or with the account that does have the mailbox.',
  remedies: ['turn-on-google-service', 'switch-account', 'check-mail-host'],
  sources: [
    {
      title: 'Google Workspace Admin Help: turn Gmail on or off',
      url: 'https://support.google.com/a/answer/57919',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
