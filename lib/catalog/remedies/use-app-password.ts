import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Create an app password and use it instead of your own',
  steps: [
    'Turn on two-step verification for the account that owns the mailbox, if it isn’t on yet. Google and many other services offer app passwords only after that.',
    'Open the app passwords page in the account’s security settings, name the new password after {maker}, and copy it.',
    'Connect the mailbox by IMAP again and enter the app password instead of your regular one.',
    'If a Google account doesn’t offer app passwords, your admin has turned them off, only security keys are allowed as the second step, or the account is in Advanced Protection. Then use the **Google** button.',
    'Mailboxes in Microsoft’s cloud don’t take an app password over IMAP: choose Microsoft as the provider there.',
  ],
  action: {
    kind: 'open',
    label: 'Open Google’s app passwords',
    url: 'https://myaccount.google.com/apppasswords',
    later: true,
  },
  check: 'Connecting works with the app password.',
  sources: [
    {
      title: 'Google Account Help: app passwords',
      url: 'https://support.google.com/accounts/answer/185833',
      noted: '2026-11-23',
    },
    {
      title: 'Google Workspace Admin Help: from less secure apps to OAuth',
      url: 'https://support.google.com/a/answer/14114704',
      noted: '2026-11-23',
    },
    {
      title: 'HubSpot Knowledge Base: IMAP and SMTP connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-imap-inbox-connection',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
