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
  what: 'The app tried to reach mailboxes without anybody signing in, and nobody at {org} has allowed that at Google.',
  why: 'An admin lets this kind of app in once for everybody, with a list of what it may do. That entry is missing, incomplete, or too new to work.',
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
