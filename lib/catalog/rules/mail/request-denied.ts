import type { Rule } from '../schema';

export default {
  who: ['you'],
  endedBy: 'mail-provider',
  when: [{ any: ['sentence:mail/request-denied'] }],
  title: 'Find out why {app} was turned down',
  what: 'Whoever decides on apps at {org} has said no to {app}; nothing is broken.',
  why: 'Another product may be preferred, {app} may not have been checked yet, or the request gave too little reason.',
  retry:
    'Connecting again or sending the same request won’t help. Talk to the person who decided before you ask once more.',
  remedies: ['ask-again-after-denial'],
  sources: [
    {
      title: 'Microsoft Learn: review admin consent requests',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/review-admin-consent-requests',
      dated: '2023-06-14',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
