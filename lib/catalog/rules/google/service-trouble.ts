import type { Rule } from '../schema';

export default {
  who: ['wait'],
  when: [
    {
      any: ['code:google/backendError'],
    },
    {
      all: ['named:google'],
      any: [
        'code:google/internalError',
        'code:smtp/454',
        'code:smtp/4.4.5',
        'code:imap/UNAVAILABLE',
        'code:imap/SERVERBUG',
        'code:pop/SYS-TEMP',
      ],
      none: ['sentence:google/too-many-connections'],
    },
  ],
  title: 'Nothing to do but wait: Google has a temporary problem',
  what: 'Google could not answer the app just now, because of a problem on its own side.',
  why: 'Problems like this go away by themselves, mostly within minutes. Nothing is wrong with your account or your password.',
  retry: 'Try again in some minutes. If it lasts for hours, check whether Google reports an outage.',
  remedies: ['retry-later', 'check-service-status'],
  sources: [
    {
      title: 'Gmail API: how to handle errors',
      url: 'https://developers.google.com/gmail/api/guides/handle-errors',
      checked: '2026-11-29',
    },
    {
      title: 'Google Workspace Admin Help: SMTP error messages of Gmail',
      url: 'https://support.google.com/a/answer/3726730',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
