import type { Remedy } from './schema';

export default {
  who: 'workspace-admin',
  title: 'Let the app in for the whole organization',
  request: 'Could you let {app} reach our mailboxes through domain-wide delegation?',
  steps: [
    'Ask {maker} for the app’s **Client ID** and its list of permissions. Check both: this opens every mailbox at {org}.',
    'In the **Google Admin console** open **Security > Access and data control > API controls > Manage Domain Wide Delegation**.',
    'Choose **Add new**, or edit the entry. Enter the **Client ID**, and under **OAuth scopes** every permission from the list, separated by commas.',
    'Choose **Authorize**.',
  ],
  action: {
    kind: 'open',
    label: 'Open domain-wide delegation',
    url: 'https://admin.google.com/ac/owl/domainwidedelegation',
  },
  role: 'Super Admin',
  check: 'The entry shows all the permissions, and the app reaches a test mailbox.',
  takes: 'Up to 24 hours.',
  fails: 'Compare the list again: one missing or misspelled permission makes Google refuse all of them.',
  sources: [
    {
      title: 'Google Workspace Admin Help: domain-wide delegation',
      url: 'https://support.google.com/a/answer/162106',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
