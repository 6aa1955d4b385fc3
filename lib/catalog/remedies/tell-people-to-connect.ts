import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Tell the people who asked that they can connect',
  steps: [
    'Send a reply to everyone who asked for {app}.',
    'They start again from the page where they connect a mailbox, not from one that was already open.',
  ],
  check: 'Nobody in {org} sees the approval screen of {app} anymore.',
  takes: 'Often a few minutes. It can take an hour or more before it works for everyone.',
  sources: [
    {
      title: 'Microsoft Learn: grant tenant-wide admin consent',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/grant-admin-consent',
      dated: '2024-11-29',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
