import type { Rule } from '../schema';

export default {
  who: ['workspace-admin', 'you'],
  when: [
    {
      all: ['sentence:google/account-deleted'],
      any: ['param:error=invalid_grant', 'code:google/invalid_grant'],
    },
  ],
  title: 'Your Google Workspace admin must restore this account, or you need another',
  what: 'The Google account that the app was connected to has been deleted.',
  why: 'Somebody deleted the account, or a new one has taken its place. An app’s access ends with the account, even if the address is used again.',
  retry:
    'Trying again with this account will not help. A deleted account can be restored for 20 days; after that connect another one.',
  remedies: ['restore-google-account', 'switch-account'],
  sources: [
    {
      title: 'GAM on GitHub: deleted accounts and addresses that do not exist',
      url: 'https://github.com/GAM-team/GAM/issues/1171',
      checked: '2026-11-29',
    },
    {
      title: 'Sanver: restore a deleted user in Google Workspace',
      url: 'https://support.sanver.com/portal/en/kb/articles/restore',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
