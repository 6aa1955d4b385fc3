import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Give out the server’s external address and check its version',
  request: 'Could you give me the external address of our Exchange server, and check its version?',
  steps: [
    'This is about an Exchange server {org} runs itself. Mailboxes in Microsoft’s cloud can’t be connected this way; there, {the person chooses|I choose} Office 365 as the provider.',
    'Give {the person|me} the external address of Exchange Web Services. It looks like **https://mail.example.com/ews/exchange.asmx**.',
    'The server must be at least Exchange 2010 SP2, and {maker} must be able to reach that address from the internet.',
    'If two-step verification protects the account, {the person|I} may need an app password.',
  ],
  role: 'Administrator of the Exchange server',
  check: 'The address answers from outside {org}, and {the person|I} can connect the mailbox.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: connect your personal email',
      url: 'https://knowledge.hubspot.com/connected-email/connect-your-inbox-to-hubspot',
      dated: '2026-02-27',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
