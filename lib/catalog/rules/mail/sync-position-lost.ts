import type { Rule } from '../schema';

export default {
  who: ['vendor', 'you'],
  when: [{ any: ['sentence:mail/sync-position-lost'] }],
  title: 'Ask {maker} to start this mailbox’s sync over',
  what: '{app} asked what’s new since a point that the mail service no longer remembers.',
  why: 'Services keep a list of changes only for some time. After a longer pause {app} has to read everything again, and it didn’t. Your account is fine.',
  retry:
    'Trying again the same way won’t help. If you remove the mailbox from {app} and connect it again, it may start over by itself.',
  remedies: ['start-sync-over', 'connect-again', 'contact-vendor'],
  sources: [
    {
      title: 'Gmail API: synchronize clients',
      url: 'https://developers.google.com/workspace/gmail/api/guides/sync',
      noted: '2026-11-30',
    },
    {
      title: 'Microsoft Learn: delta queries',
      url: 'https://learn.microsoft.com/en-us/graph/delta-query-overview',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
