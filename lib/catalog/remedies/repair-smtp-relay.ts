import type { Remedy } from './schema';

export default {
  who: 'workspace-admin',
  title: 'Let the server use Google Workspace’s relay',
  request: 'Could you let our mail server use Google Workspace’s relay?',
  steps: [
    'In the **Google Admin console** open **Apps > Google Workspace > Gmail > Routing** and find **SMTP relay service**.',
    'Choose **Edit** or **Configure**. Under **Allowed senders** choose who can send, and under **Authentication** enter the address the server comes from, or require **SMTP Authentication**.',
    'On the server use **smtp-relay.gmail.com** with encryption, and one of your own domains in its greeting and as the sender.',
    'A private or unmanaged account can’t use the relay.',
  ],
  role: 'Super Admin, or an admin with the privilege for Gmail settings',
  check: 'A test message from the server arrives.',
  takes: 'Up to 24 hours.',
  sources: [
    {
      title: 'Google Workspace Admin Help: SMTP relay',
      url: 'https://support.google.com/a/answer/2956491',
      noted: '2026-11-29',
    },
    {
      title: 'Google Workspace Admin Help: SMTP error messages of Gmail',
      url: 'https://support.google.com/a/answer/3726730',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
