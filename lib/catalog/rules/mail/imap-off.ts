import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      all: ['path:connect'],
      any: [
        'text:you are yet to enable imap for your account',
        'text:… you are yet to enable imap for your account',
        'text:alert] you are yet to enable imap for your account',
      ],
    },
    {
      all: ['site:text'],
      any: [
        'text:you are yet to enable imap for your account',
        'text:… you are yet to enable imap for your account',
        'text:alert] you are yet to enable imap for your account',
      ],
    },
  ],
  title: 'Turn on IMAP in your mailbox’s settings',
  what: 'The mail server didn’t let {app} in because access for other programs is turned off.',
  why: 'Other programs read mail through IMAP or POP, and many providers leave those off until you turn them on. In a company, often only an admin can.',
  retry: 'Trying again helps once it’s on, sometimes a few minutes later.',
  remedies: ['turn-on-imap', 'ask-mail-admin'],
  sources: [
    {
      title: 'Zoho Mail: access by IMAP',
      url: 'https://www.zoho.com/mail/help/imap-access.html',
      noted: '2026-11-29',
    },
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
