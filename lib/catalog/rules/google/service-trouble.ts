import type { Rule } from '../schema';

export default {
  who: ['wait'],
  saidByServers: true,
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
  title: 'Try again in a few minutes: Google has a problem',
  what: 'Google couldn’t answer {app} just now; your account and password are fine.',
  why: 'The problem is on Google’s side. Problems like this usually go away by themselves within minutes.',
  retry: 'Try again in a few minutes. If it lasts for hours, check whether Google reports an outage.',
  remedies: ['retry-later', 'check-service-status'],
  sources: [
    {
      title: 'Gmail API: how to handle errors',
      url: 'https://developers.google.com/gmail/api/guides/handle-errors',
      noted: '2026-11-29',
    },
    {
      title: 'Google Workspace Admin Help: SMTP error messages of Gmail',
      url: 'https://support.google.com/a/answer/3726730',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
