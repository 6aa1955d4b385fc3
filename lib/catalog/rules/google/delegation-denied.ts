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
  title: 'Sign in with the address that’s entered in the app',
  what: 'You signed in to Google with one address, but {app} is set up for another; the two have to match.',
  why: 'Google only opens a mailbox for the account that signed in. The address in the app is a different one: a second account, an alias, a shared mailbox or a typo.',
  retry: 'Try again with the same address in both places. If they already match, tell {maker}.',
  remedies: ['connect-same-address', 'switch-account', 'contact-vendor'],
  sources: [
    {
      title: 'Gmail API: how to handle errors',
      url: 'https://developers.google.com/gmail/api/guides/handle-errors',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
