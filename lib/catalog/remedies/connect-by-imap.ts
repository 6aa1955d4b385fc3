import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'If Microsoft doesn’t host your mail, connect by IMAP',
  steps: [
    'This is only for mail hosted elsewhere: Microsoft’s cloud no longer takes passwords over IMAP, and nobody can turn that back on.',
    'Ask your provider for the **IMAP** and **SMTP** servers and ports. If two-step verification is on, you may need an app password.',
    'Connect the mailbox again and choose **IMAP**. HubSpot doesn’t take POP3, and its shared conversations inbox doesn’t take IMAP.',
    'If it times out, your IT team may have to allow {maker} on the mail server.',
  ],
  check: 'The mailbox is listed as connected, and you can send a test message from it.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: IMAP and SMTP connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-imap-inbox-connection',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: the end of Basic authentication in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
