import type { Rule } from '../schema';

export default {
  who: ['you', 'm365-admin'],
  when: [
    // Both numbers have other meanings, too; the words decide.
    {
      any: ['code:AADSTS650051', 'code:AADSTS65005'],
      all: ['site:microsoft', 'text:… because it is in an unmanaged state'],
    },
    {
      any: ['code:AADSTS650051', 'code:AADSTS65005'],
      all: ['site:hubspot', 'text:… because it is in an unmanaged state'],
    },
    {
      // Devices and servers can be in an unmanaged state, too.
      all: ['site:microsoft', 'text:using application …', 'text:… because it is in an unmanaged state'],
      none: ['code:microsoft/any'],
    },
  ],
  title: 'Use another account, or ask your IT to take over this domain at Microsoft',
  what: 'Microsoft keeps a directory for your e-mail domain that nobody administers, and {app} cannot be added to it.',
  why: 'Such a directory appears when somebody signs up for a Microsoft service with a company address before the company itself does.',
  retry:
    'Trying again will not help. The owner of the domain can take the directory over, or you connect another account.',
  remedies: ['switch-account', 'take-over-directory'],
  sources: [
    {
      title: 'Microsoft Learn: take over an unmanaged directory',
      url: 'https://learn.microsoft.com/en-us/entra/identity/users/domains-admin-takeover',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
