import type { Rule } from '../schema';

export default {
  who: ['m365-admin'],
  when: [
    { all: ['code:graph/ErrorAccessDenied', 'sentence:microsoft/mailbox-app-policy'] },
    {
      all: ['path:connect'],
      any: [
        'text:access to odata is disabled',
        'text:… access to odata is disabled',
        'text:access to odata is disabled: …',
      ],
    },
  ],
  title: 'Your admin must let {app} reach this mailbox: a rule of {org} keeps it out',
  what: 'The mail system of {org} has a rule that keeps {app} out of this mailbox.',
  why: 'Administrators can decide which apps may reach mailboxes, and which mailboxes an app may reach. {app} or this mailbox is not on that list. Approving the app does not change it.',
  retry: 'Trying again will not help until an administrator has changed the list.',
  remedies: ['allow-app-in-mailbox-policy', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/permission-missing',
      tell: 'If the administrator finds no such rule, the app may lack a permission.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: limit the mailboxes that an app can reach',
      url: 'https://learn.microsoft.com/en-us/graph/auth-limit-mailbox-access',
      checked: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: error responses of Microsoft Graph',
      url: 'https://learn.microsoft.com/en-us/graph/errors',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
