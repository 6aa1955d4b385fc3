import type { Rule } from '../schema';

export default {
  who: ['you', 'wait'],
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
  title: 'Close other mail programs that use this mailbox, then wait',
  what: 'Google has paused access to this mailbox for other programs, because they use it too heavily.',
  why: 'Too many programs are connected at once, too many sign-ins came in a short time, or too much mail was fetched in a day. Phones, backups and old programs count as well.',
  retry:
    'Trying again at once makes it worse. Close what you do not need and wait an hour; after too much mail was fetched it can take a day.',
  remedies: ['close-other-mail-programs', 'connect-with-google', 'contact-vendor'],
  sources: [
    {
      title: 'Google Workspace Admin Help: sync limits of Gmail',
      url: 'https://support.google.com/a/answer/2751577',
      checked: '2026-11-29',
    },
    {
      title: 'Google Workspace Admin Help: SMTP error messages of Gmail',
      url: 'https://support.google.com/a/answer/3726730',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
