import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Check the IMAP and SMTP settings one by one',
  steps: [
    'Look up the **IMAP** and **SMTP** server names and ports in your mail provider’s help, and compare them letter by letter. For a server of your company, ask IT.',
    'Sign in to your mail in the browser with the same address and password. If that asks for a second step, you need an app password here.',
    'For mail hosted by Google or Microsoft, choose that provider instead of **IMAP**. Microsoft’s cloud doesn’t take passwords over IMAP, and nobody can turn that back on.',
    'If it times out, your IT team may have to allow {maker} on the mail server, or too many programs are already connected. HubSpot lists its addresses in **Settings > Objects > Activities > Email Logging > Exchange & IMAP Settings > View connection IPs**.',
  ],
  check: 'The check runs through, and the test message arrives.',
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
