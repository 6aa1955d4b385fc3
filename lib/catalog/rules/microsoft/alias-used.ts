import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [{ any: ['code:graph/ErrorNonPrimarySmtpAddress'] }],
  title: 'Connect with the mailbox’s main address',
  what: 'The address you used is only an alias, and Microsoft wants the mailbox’s main address here.',
  why: 'A mailbox can have several addresses, for example after a name change. Only one is its primary address.',
  retry: 'Try again with the primary address.',
  remedies: ['use-primary-address', 'switch-account', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/licence-or-mailbox-missing',
      tell: 'If the main address fails too, the account may not have a mailbox.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: error codes of Exchange Web Services',
      url: 'https://learn.microsoft.com/en-us/dotnet/api/microsoft.exchange.webservices.data.serviceerror',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
