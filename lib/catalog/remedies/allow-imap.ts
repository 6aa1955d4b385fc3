import type { Remedy } from './schema';

export default {
  who: 'workspace-admin',
  title: 'Allow IMAP for the people who need it',
  request: 'Could you allow IMAP for my account?',
  steps: [
    'The **Google** button doesn’t need IMAP. Change this only if the product has no such button.',
    'In the **Google Admin console** open **Apps > Google Workspace > Gmail > End User Access > POP and IMAP access**.',
    'Choose the organizational unit, allow IMAP and save. If you restrict which mail clients can connect, add the app’s client ID to that list.',
    '{Tell the person to|I’ll} use the **Google** button or an app password: Google no longer takes regular passwords there.',
  ],
  action: {
    kind: 'open',
    label: 'Open Gmail’s end user access',
    url: 'https://admin.google.com/ac/apps/gmail/enduseraccess',
  },
  role: 'Super Admin, or an admin with the privilege for Gmail settings',
  check: '{The person|I} can connect the mailbox over IMAP.',
  takes: 'Up to 24 hours.',
  sources: [
    {
      title: 'Google Workspace Admin Help: POP and IMAP',
      url: 'https://support.google.com/a/answer/105694',
      noted: '2026-11-23',
    },
    {
      title: 'Google Workspace Admin Help: which mail clients may use IMAP',
      url: 'https://support.google.com/a/answer/10547014',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
