import type { Rule } from '../schema';

export default {
  who: ['workspace-admin'],
  when: [
    { all: ['path:/info/servicerestricted'], likely: true },
    // The answer that the app gets instead of access.
    {
      all: ['site:text', 'named:google'],
      any: ['text:account restricted'],
      likely: true,
    },
  ],
  title: 'Ask your admin to find the rule that stopped you',
  what: 'Google stopped this sign-in, probably because a rule at {org} doesn’t allow the device, network, or place it came from.',
  why: 'Google calls such rules Context-Aware Access. They can also stop {app} itself when it reads your mail from its own servers, whatever device you use.',
  retry:
    'Try once more on your company computer and network. If that fails too, only an admin can let you or {app} through.',
  remedies: ['check-context-aware-access'],
  maybe: [
    {
      rule: 'google/service-off',
      tell: 'If you can’t open Gmail or Calendar anywhere, the service itself may be off for your account.',
    },
  ],
  sources: [
    {
      title: 'Google Cloud: account restricted by Context-Aware Access',
      url: 'https://docs.cloud.google.com/dataform/docs/troubleshooting',
      dated: '2026-04-08',
      noted: '2026-11-30',
    },
    {
      title: 'Google Workspace Updates: Context-Aware Access for other apps',
      url: 'https://workspaceupdates.googleblog.com/2023/08/context-aware-access-policies-for-first-and-third-party-applications-workspace-apis.html',
      dated: '2023-08',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
