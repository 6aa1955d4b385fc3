import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: ['code:google/accessNotConfigured', 'code:google/SERVICE_DISABLED'],
    },
  ],
  title: 'Ask {maker} to turn on its Gmail or Calendar access',
  what: 'Google refused {app} because its maker hasn’t turned on the Google service it needs.',
  why: 'Anyone who sets up an app at Google has to turn on Gmail and Calendar for it once. That was forgotten, or undone later. Nothing is wrong with your account.',
  retry:
    'Try again a few minutes after {maker} has turned it on. If your company built this app, ask the person who set it up.',
  remedies: ['enable-google-api', 'contact-vendor'],
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
