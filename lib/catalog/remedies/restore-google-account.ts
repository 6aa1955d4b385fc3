import type { Remedy } from './schema';

export default {
  who: 'workspace-admin',
  title: 'Restore the deleted account',
  request: 'Could you restore my deleted Google account?',
  steps: [
    'In the **Google Admin console** open **Directory > Users**, choose **Add a filter** and then **Recently deleted**.',
    'Point to {the person|me}, choose **Recover** and follow the steps. This works for 20 days after the deletion and needs a free license.',
    '{Ask the person to|Then I’ll} connect the app again. If the account is gone for good, connect another one.',
  ],
  action: {
    kind: 'open',
    label: 'Open the list of users',
    url: 'https://admin.google.com/ac/users',
  },
  role: 'Super Admin',
  check: '{The person|I} can open Gmail in the browser, and connecting works.',
  takes: 'Up to 24 hours.',
  sources: [
    {
      title: 'Sanver: restore a deleted user in Google Workspace',
      url: 'https://support.sanver.com/portal/en/kb/articles/restore',
      noted: '2026-11-29',
    },
    {
      title: 'GAM on GitHub: deleted accounts and addresses that do not exist',
      url: 'https://github.com/GAM-team/GAM/issues/1171',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
