import type { Rule } from '../schema';

export default {
  who: ['you'],
  families: { 'named:cloud-host': 'cloud-not-reached' },
  when: [
    {
      any: [
        'code:net/ECONNREFUSED',
        'code:net/ETIMEDOUT',
        'code:net/EHOSTUNREACH',
        'code:net/ENETUNREACH',
        'code:net/ENOTFOUND',
        'code:net/EAI_AGAIN',
      ],
      none: ['named:hubspot', 'sentence:mail/sign-in-paused'],
    },
    { all: ['sentence:mail/server-not-reached', 'named:cloud-host'] },
  ],
  title: 'Check the mail server’s name and port',
  what: '{app} couldn’t reach the mail server that was entered, so nobody checked your password.',
  why: 'The server’s name or port is mistyped, or a firewall is in the way. The server may also be down.',
  retry:
    'Try again with the name and port that your mail provider gives. If they’re right, ask your IT what blocks the connection.',
  remedies: ['check-imap-settings', 'check-mail-host', 'ask-mail-admin'],
  sources: [
    {
      title: 'Node.js: errors of the system',
      url: 'https://nodejs.org/api/errors.html#common-system-errors',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
