import type { Remedy } from './schema';

export default {
  who: 'workspace-admin',
  title: 'Check the rules in Context-Aware Access',
  request: 'Could you check whether Context-Aware Access stops me when I connect {app}?',
  steps: [
    'In the **Google Admin console** open **Reporting > Audit and investigation > Context-Aware Access log events**. The entry names the service, the device, and the access level that wasn’t met.',
    'If it was the device or the network, the narrow way is to let {the person|me} connect from one that meets the level.',
    'If the entry names a blocked API, {app} itself was stopped. Check who makes it, mark it as **Trusted** under **Security > Access and data control > API controls > Manage app access**, and exempt it from the blocks.',
    'Change a level under **Security > Access and data control > Context-Aware Access** only if it was set by mistake: it protects all mail, not just what {app} reads.',
  ],
  action: {
    kind: 'open',
    label: 'Open Context-Aware Access',
    url: 'https://admin.google.com/ac/security/context-aware',
  },
  role: 'Super Admin, or an admin with the privileges for Context-Aware Access',
  check: '{The person|I} can connect, and no page says that the account is restricted.',
  sources: [
    {
      title: 'Google Workspace Admin SDK: events of Context-Aware Access',
      url: 'https://developers.google.com/workspace/admin/reports/v1/appendix/activity/context-aware-access',
      noted: '2026-11-30',
    },
    {
      title: 'Google Workspace Admin Help: assign access levels to apps',
      url: 'https://support.google.com/a/answer/9261439',
      noted: '2026-11-30',
    },
    {
      title: 'Google Workspace Admin Help: let trusted apps past access levels',
      url: 'https://support.google.com/a/answer/13583073',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
