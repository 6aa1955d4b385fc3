import type { Rule } from '../schema';

export default {
  who: ['workspace-admin', 'you'],
  when: [
    {
      all: ['sentence:google/account-deleted'],
      any: ['param:error=invalid_grant', 'code:google/invalid_grant'],
    },
  ],
  title: 'Ask your admin to restore your Google account',
  what: 'The Google account {app} was connected to has been deleted.',
  why: 'Someone deleted it, or a new account took its place. An app’s access ends with the account, even if the address is used again.',
  retry:
    'Trying again with this account won’t help. A deleted account can be restored for 20 days; after that, connect another one.',
  remedies: ['restore-google-account', 'switch-account'],
  sources: [
    {
      title: 'GAM on GitHub: deleted accounts and addresses that do not exist',
      url: 'https://github.com/GAM-team/GAM/issues/1171',
      noted: '2026-11-29',
    },
    {
      title: 'Sanver: restore a deleted user in Google Workspace',
      url: 'https://support.sanver.com/portal/en/kb/articles/restore',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
