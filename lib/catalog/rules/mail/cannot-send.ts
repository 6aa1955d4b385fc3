import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [{ any: ['sentence:mail/cannot-send'] }],
  title: 'Check how {app} sends from this mailbox',
  what: 'Mail comes in, but {app} can’t send: sending has its own server, sign-in and permissions.',
  why: 'The outgoing server or its port may be wrong, or a firewall blocks it. An admin can turn sending off for a mailbox. The address you send from may not be yours to use.',
  retry:
    'Trying again helps once the outgoing side is right. Mail you’ve written may be waiting in the outbox.',
  remedies: ['check-sending', 'ask-mail-admin', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/smtp-auth-disabled',
      tell: 'With a Microsoft mailbox, an admin may have turned off sending by SMTP.',
    },
    {
      rule: 'mail/send-as-denied',
      tell: 'If you send from a shared or a second address, you may need permission for it.',
    },
  ],
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
} satisfies Rule;
