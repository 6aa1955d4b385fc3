import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [{ any: ['code:graph/ErrorNonPrimarySmtpAddress'] }],
  title: 'Connect with the main address of the mailbox, not with an alias',
  what: 'This address is only a second name of the mailbox, and Microsoft wants the main one here.',
  why: 'A mailbox can have several addresses, for example after a change of name. Only one of them is its primary address.',
  retry: 'Try again with the primary address.',
  remedies: ['use-primary-address', 'switch-account', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/licence-or-mailbox-missing',
      tell: 'If the main address fails as well, the account may have no mailbox.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: error codes of Exchange Web Services',
      url: 'https://learn.microsoft.com/en-us/dotnet/api/microsoft.exchange.webservices.data.serviceerror',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
