import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'Switch the connection to Microsoft Graph',
  steps: [
    'Look in the settings of {app} for the kind of mail connection. Where it offers **Microsoft Graph** or **Office 365**, choose that instead of **EWS** or **Exchange**.',
    'See whether an update of {app} has to be installed, or a newer connection to be set up for everyone.',
    'An administrator of Microsoft 365 may have to approve the new connection. Then let people connect again.',
  ],
  check: 'New messages and events show up in {app}.',
  sources: [
    {
      title: 'Microsoft Learn: the end of Exchange Web Services in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-ews-exchange-online',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
