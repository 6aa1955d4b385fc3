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
  title: 'Ask your admin to let {app} into this mailbox',
  what: 'A rule at {org} keeps {app} out of this mailbox; approving the app alone doesn’t change that.',
  why: 'Admins can decide which apps may reach which mailboxes, and {app} or this mailbox isn’t on that list.',
  retry: 'Trying again won’t help until an admin changes the list.',
  remedies: ['allow-app-in-mailbox-policy', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/permission-missing',
      tell: 'If your admin finds no such rule, {app} may lack a permission.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: limit the mailboxes that an app can reach',
      url: 'https://learn.microsoft.com/en-us/graph/auth-limit-mailbox-access',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: error responses of Microsoft Graph',
      url: 'https://learn.microsoft.com/en-us/graph/errors',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
