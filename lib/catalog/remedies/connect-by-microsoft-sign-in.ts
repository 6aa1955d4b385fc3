import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Choose Microsoft as the provider instead of entering a password in the app',
  steps: [
    'In the app’s settings, remove the mailbox connection that uses a password. It’s often called IMAP or SMTP.',
    'Connect the mailbox again and choose Microsoft, Outlook or Office 365, whatever {maker} calls it.',
    'Sign in on Microsoft’s page, finish the second step and accept the permissions.',
    'If an approval screen appears, your admin has to approve {app} first.',
  ],
  check: 'The mailbox is listed as connected, and you can send a test message from it.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: connect your personal email',
      url: 'https://knowledge.hubspot.com/connected-email/connect-your-inbox-to-hubspot',
      dated: '2026-02-27',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: the end of Basic authentication in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
