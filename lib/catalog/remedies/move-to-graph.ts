import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Move the app from EWS to Microsoft Graph',
  steps: [
    'Replace the calls of Exchange Web Services by Microsoft Graph for mailboxes in Microsoft’s cloud. On-premises servers keep EWS.',
    'Ask for the matching Graph permissions instead of **EWS.AccessAsUser.All** or **full_access_as_app**, and let customers connect again.',
    'Tell customers until when the change is made: after April 1, 2027 no administrator can allow EWS any more.',
  ],
  check: 'A mailbox connects and synchronizes with EWS turned off in a test organization.',
  sources: [
    {
      title: 'Microsoft Learn: the end of Exchange Web Services in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-ews-exchange-online',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
