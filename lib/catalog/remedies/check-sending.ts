import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Check the outgoing side step by step',
  steps: [
    'Send a message from your mail in the browser. If that fails too, the account itself can’t send: contact whoever runs it.',
    'If the app has a button for your mail provider, connect with that. It covers sending, too.',
    'If not, compare the outgoing (**SMTP**) server, port and encryption with what your provider gives, and turn on the sign-in for sending. Port **587** with **STARTTLS** or **465** with **SSL/TLS** is common.',
    'Try another network. If it works there, a firewall or antivirus program blocks the port.',
    'Send from the address you connected, not from an alias or a shared one.',
  ],
  check: 'A test message arrives.',
  sources: [
    {
      title: 'RFC 4954: signing in by SMTP',
      url: 'https://www.rfc-editor.org/rfc/rfc4954',
      noted: '2026-11-30',
    },
    {
      title: 'HubSpot Knowledge Base: IMAP and SMTP connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-imap-inbox-connection',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
