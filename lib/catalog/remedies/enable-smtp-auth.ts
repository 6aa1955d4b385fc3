import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Allow SMTP for this mailbox while Microsoft still permits it',
  request: 'Could you allow my mailbox to send through SMTP?',
  steps: [
    'Microsoft’s sign-in page is the better way: Microsoft is phasing out passwords for SMTP. From January 2027 these switches alone may not be enough, and personal Outlook.com mailboxes don’t have them.',
    'In the **Microsoft 365 admin center** open **Users > Active users**, choose {the person|me}, then **Mail > Manage email apps**. Check **Authenticated SMTP** and save. This overrides the setting for all of {org}.',
    'For everyone: in the **Exchange admin center** open **Settings > Mail flow** and clear **Turn off SMTP AUTH protocol for your organization**.',
    'While security defaults are on, SMTP stays off. Don’t turn them off for this.',
  ],
  action: {
    kind: 'open',
    label: 'Open the Microsoft 365 admin center',
    url: 'https://admin.microsoft.com/',
  },
  role: 'Exchange Administrator',
  check: 'You can send a test message from the mailbox.',
  sources: [
    {
      title: 'Microsoft Learn: authenticated SMTP in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: the end of Basic authentication in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
