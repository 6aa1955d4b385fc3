import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Check the mailbox and who may open it',
  request: 'Could you check whether my account may open the mailbox I want to connect?',
  steps: [
    'Open the mailbox in Outlook on the web, ideally {as the person who connects it|with me}. If it doesn’t open there, check its license first.',
    'In the **Exchange admin center** open **Recipients > Mailboxes** and choose the mailbox. For a shared mailbox, {the person has|I have} to be listed under **Delegation > Read and manage (Full Access)**.',
    'In the **Microsoft 365 admin center** open **Users > Active users**, {the person|me}, then **Mail > Manage email apps**: what {app} uses has to be checked there.',
    'If the mailbox is being moved, wait until that’s done.',
  ],
  action: {
    kind: 'open',
    label: 'Open the Exchange admin center',
    url: 'https://admin.exchange.microsoft.com/',
  },
  role: 'Exchange Administrator',
  check:
    '{The person opens the mailbox in Outlook on the web and connects|I can open the mailbox in Outlook on the web and connect} it.',
  takes: 'New rights can take an hour to work.',
  sources: [
    {
      title: 'Microsoft Learn: manage permissions for recipients',
      url: 'https://learn.microsoft.com/en-us/exchange/recipients-in-exchange-online/manage-permissions-for-recipients',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: POP3 and IMAP4 access for a mailbox',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/pop3-and-imap4/enable-or-disable-pop3-or-imap4-access',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
