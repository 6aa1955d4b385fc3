import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'you'],
  when: [
    // Both codes have other meanings, too; the words decide.
    {
      any: ['code:AADSTS650051', 'code:AADSTS65005'],
      all: ['site:microsoft', 'text:… because it is in an unmanaged state'],
    },
    {
      any: ['code:AADSTS650051', 'code:AADSTS65005'],
      all: ['site:hubspot', 'text:… because it is in an unmanaged state'],
    },
    {
      // Devices and servers can be “in an unmanaged state”, too.
      all: ['site:microsoft', 'text:using application …', 'text:… because it is in an unmanaged state'],
      none: ['code:microsoft/any'],
    },
  ],
  title: 'Ask your admin to take over your company’s domain at Microsoft',
  what: 'Your company’s domain has no owner at Microsoft yet; someone in your company has to take it over first.',
  why: 'This happens when someone signs up for a Microsoft service with a company address before the company does. Your IT can take the domain over at Microsoft.',
  retry:
    'Trying again won’t help until your admin has taken the domain over. Meanwhile an account of another organization can work.',
  remedies: ['take-over-directory', 'switch-account'],
  sources: [
    {
      title: 'Microsoft Learn: take over an unmanaged directory',
      url: 'https://learn.microsoft.com/en-us/entra/identity/users/domains-admin-takeover',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
