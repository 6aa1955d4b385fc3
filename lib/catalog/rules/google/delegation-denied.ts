import type { Rule } from '../schema';

export default {
  who: ['you', 'vendor'],
  when: [
    {
      all: ['path:connect'],
      any: ['text:delegation denied for …'],
    },
    {
      all: ['site:text'],
      any: ['text:delegation denied for …'],
    },
  ],
  title: 'Use the same address for signing in and for the mailbox',
  what: 'You signed in with one Google account, but the app asked for the mailbox of another.',
  why: 'Google opens a mailbox only to the account that signed in. The address entered in the app differs from it: a second account, an alias, a shared mailbox or a typing error.',
  retry:
    'Try again with one and the same address in both places. If they are the same already, tell {maker}.',
  remedies: ['connect-same-address', 'switch-account', 'contact-vendor'],
  sources: [
    {
      title: 'Gmail API: how to handle errors',
      url: 'https://developers.google.com/gmail/api/guides/handle-errors',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
