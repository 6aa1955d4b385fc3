import type { Rule } from '../schema';

export default {
  who: ['you'],
  endedBy: 'mail-provider',
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
  title: 'Contact your mail provider or IT about this account',
  what: 'The mail server knows your account, but it’s turned off or not allowed to sign in.',
  why: 'Whoever runs the mailbox turned it off: after someone left, over an unpaid bill, or because of suspicious mail. Your password isn’t the reason.',
  retry: 'Trying again won’t help until the account is turned back on.',
  remedies: ['ask-mail-admin'],
  sources: [
    {
      title: 'RFC 5248: the registry of status codes of SMTP',
      url: 'https://www.rfc-editor.org/rfc/rfc5248',
      noted: '2026-11-29',
    },
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
