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
  title: 'Ask your admin to let {app} in for everyone at {org}',
  what: '{app} tried to open mailboxes without anyone signing in, and {org} hasn’t allowed that at Google.',
  why: 'An admin allows this once for everyone, with a list of what the app may do. That entry is missing, incomplete or too new to work.',
  retry: 'Trying again helps only once your admin has made the entry. It can take up to 24 hours to work.',
  remedies: ['delegate-google-domain', 'contact-vendor'],
  maybe: [
    {
      rule: 'google/invalid-client',
      tell: 'If the entry is right and a day old, the app may use the wrong key, and only {maker} can change that.',
    },
  ],
  sources: [
    {
      title: 'Google Workspace Admin Help: domain-wide delegation',
      url: 'https://support.google.com/a/answer/162106',
      noted: '2026-11-29',
    },
    {
      title: 'Google APIs for PHP on GitHub: client is unauthorized',
      url: 'https://github.com/googleapis/google-api-php-client/issues/2214',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
