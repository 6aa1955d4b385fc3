import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: ['code:google/accessNotConfigured', 'code:google/SERVICE_DISABLED'],
    },
  ],
  title: '{maker} must turn on Gmail or Calendar access for this app',
  what: 'Google refused the app, because its maker has not turned on the part of Google that it needs.',
  why: 'An app is kept in a project at Google, and there Gmail and Calendar have to be turned on once. Whoever set up the app has not done it, or has switched it off. Your account is not the reason.',
  retry:
    'Trying again helps only some minutes after {maker} has turned it on. If your own company set up the app, whoever did so is meant.',
  remedies: ['enable-google-api', 'contact-vendor'],
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
