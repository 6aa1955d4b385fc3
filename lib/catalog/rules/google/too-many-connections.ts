import type { Rule } from '../schema';

export default {
  who: ['you', 'wait'],
  saidByServers: true,
  when: [
    {
      all: ['named:google'],
      any: ['code:imap/LIMIT', 'code:imap/OVERQUOTA'],
    },
    {
      all: ['path:connect'],
      any: [
        'text:too many simultaneous connections',
        'text:… too many simultaneous connections',
        'text:alert] too many simultaneous connections',
        'text:account exceeded command or bandwidth limits',
        'text:… account exceeded command or bandwidth limits',
      ],
    },
    {
      all: ['site:text', 'named:google'],
      any: [
        'text:too many simultaneous connections',
        'text:… too many simultaneous connections',
        'text:alert] too many simultaneous connections',
        'text:account exceeded command or bandwidth limits',
        'text:… account exceeded command or bandwidth limits',
      ],
    },
  ],
  title: 'Close other programs that use this mailbox, then wait',
  what: 'So many programs use this mailbox that Google lets no more in for now; trying again right away makes it worse.',
  why: 'Too many programs are connected at once, signed in too often, or fetched too much mail in a day. Phones, backups and old programs count too.',
  retry:
    'Close what you don’t need and wait an hour before you try again. If too much mail was fetched, it can take a day.',
  remedies: ['close-other-mail-programs', 'connect-with-google', 'contact-vendor'],
  sources: [
    {
      title: 'Google Workspace Admin Help: sync limits of Gmail',
      url: 'https://support.google.com/a/answer/2751577',
      noted: '2026-11-29',
    },
    {
      title: 'Google Workspace Admin Help: SMTP error messages of Gmail',
      url: 'https://support.google.com/a/answer/3726730',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
