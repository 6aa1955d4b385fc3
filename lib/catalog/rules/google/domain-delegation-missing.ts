import type { Rule } from '../schema';

export default {
  who: ['workspace-admin'],
  when: [
    {
      all: ['sentence:google/domain-delegation-missing'],
      any: [
        'param:error=unauthorized_client',
        'param:error=access_denied',
        'code:google/unauthorized_client',
        'code:google/failedPrecondition',
      ],
    },
    {
      any: ['code:google/forbiddenForServiceAccounts'],
    },
  ],
  title: 'Your Google Workspace admin must let this app in for all of {org}',
  what: 'The app wants to reach mailboxes without each person signing in, and Google has no permission for that.',
  why: 'Such an app is let in once for the whole organization, with its number and a list of what it may do. The entry is missing, names other permissions, or is too new to work.',
  retry:
    'Trying again helps only after your admin has made the entry. It can take up to 24 hours until it works.',
  remedies: ['delegate-google-domain', 'contact-vendor'],
  maybe: [
    {
      rule: 'google/invalid-client',
      tell: 'If the admin’s entry is right and a day old, the app may use the wrong key, which only {maker} can change.',
    },
  ],
  sources: [
    {
      title: 'Google Workspace Admin Help: domain-wide delegation',
      url: 'https://support.google.com/a/answer/162106',
      checked: '2026-11-29',
    },
    {
      title: 'Google APIs for PHP on GitHub: client is unauthorized',
      url: 'https://github.com/googleapis/google-api-php-client/issues/2214',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
