import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [{ any: ['sentence:mail/browser-first'] }],
  title: 'Open this mailbox in a browser, then connect again',
  what: 'The mail provider stopped this sign-in and wants you to show in a browser that it’s you.',
  why: 'Providers do that when a program signs in from a new place, such as the server of an app. Your password may well be right.',
  retry:
    'Trying again helps once you’ve signed in with this account in a browser and confirmed that it was you.',
  remedies: ['check-mail-sign-in', 'ask-mail-admin', 'contact-vendor'],
  maybe: [
    {
      rule: 'mail/sign-in-refused',
      tell: 'If the browser asks nothing and lets you in, check the name and password you entered in the app.',
    },
  ],
  sources: [
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
