import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Move the app from EWS to Microsoft Graph',
  steps: [
    'Replace Exchange Web Services calls with Microsoft Graph for mailboxes in Microsoft’s cloud. On-premises servers keep EWS.',
    'Ask for the matching Graph permissions instead of **EWS.AccessAsUser.All** or **full_access_as_app**, and have customers connect again.',
    'Tell customers the date of the change: after April 1, 2027 no admin can allow EWS anymore.',
  ],
  check: 'A mailbox connects and syncs with EWS turned off in a test organization.',
  sources: [
    {
      title: 'Microsoft Learn: the end of Exchange Web Services in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-ews-exchange-online',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
