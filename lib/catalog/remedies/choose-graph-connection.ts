import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'Switch the connection to Microsoft Graph',
  request: 'Could you switch the mail connection in {app} to Microsoft Graph?',
  steps: [
    'In {app}’s settings, find the type of mail connection. If you can choose **Microsoft Graph** or **Office 365**, choose that instead of **EWS** or **Exchange**.',
    'Check whether {app} needs an update, or a newer connection set up for everyone.',
    'A Microsoft 365 admin may have to approve the new connection. Then have people connect again.',
  ],
  check: 'New messages and events show up in {app}.',
  sources: [
    {
      title: 'Microsoft Learn: the end of Exchange Web Services in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-ews-exchange-online',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
