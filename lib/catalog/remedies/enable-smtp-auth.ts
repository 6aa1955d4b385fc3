import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Allow SMTP for this mailbox, for as long as Microsoft permits it',
  steps: [
    'Prefer a connection through Microsoft’s sign-in page: Microsoft is retiring passwords for SMTP. From January 2027 these switches alone may not be enough, and a personal Outlook.com mailbox has none.',
    'In the **Microsoft 365 admin center** open **Users > Active users**, choose the person, then **Mail > Manage email apps**. Tick **Authenticated SMTP** and save. This wins over the setting for all of {org}.',
    'For everybody: in the **Exchange admin center** open **Settings > Mail flow** and clear **Turn off SMTP AUTH protocol for your organization**.',
    'While security defaults are on, SMTP stays off. Do not drop them for this.',
  ],
  action: {
    kind: 'open',
    label: 'Open the Microsoft 365 admin center',
    url: 'https://admin.microsoft.com/',
  },
  role: 'Exchange Administrator',
  check: 'A test message leaves from the mailbox.',
  sources: [
    {
      title: 'Microsoft Learn: authenticated SMTP in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: the end of Basic authentication in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
      checked: '2026-11-23',
    },
  ],
} satisfies Remedy;
