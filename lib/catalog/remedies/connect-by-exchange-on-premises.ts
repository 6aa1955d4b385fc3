import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'If your company runs its own server, connect through Exchange',
  steps: [
    'This is only for an Exchange server your company runs. If your mailbox is in Microsoft’s cloud, choose **Office 365** instead.',
    'Ask your IT team for the server’s address. It looks like **https://mail.example.com/ews/exchange.asmx**; the address of Outlook on the web doesn’t work.',
    'Connect the mailbox again, choose **Exchange**, and enter your e-mail address, your password and that address.',
  ],
  check: 'The mailbox is listed as connected, and you can send a test message from it.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: inbox and calendar connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-office-365-inbox-and-calendar-connection-errors',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: the end of Basic authentication in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
