import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      any: ['code:smtp/525', 'code:smtp/5.7.13'],
      none: ['named:microsoft'],
    },
    {
      all: ['sentence:mail/account-disabled'],
      any: ['code:imap/CONTACTADMIN', 'code:pop/AUTH', 'code:imap/AUTHENTICATIONFAILED'],
    },
  ],
  title: 'Ask whoever runs your mailbox to turn your account on again',
  what: 'The mail server knows your account, but the account is turned off or not allowed to sign in.',
  why: 'Whoever runs the mailbox has locked it: after somebody left, over an unpaid bill, or because of suspicious mail. Your password is not the reason.',
  retry: 'Trying again will not help until the account is turned on again.',
  remedies: ['ask-mail-admin'],
  sources: [
    {
      title: 'RFC 5248: the registry of status codes of SMTP',
      url: 'https://www.rfc-editor.org/rfc/rfc5248',
      checked: '2026-11-29',
    },
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
