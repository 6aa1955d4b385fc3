import type { App } from './schema';

export default {
  name: 'Public Address',
  hosts: [],
  documentedScopes: [
    'https://graph.microsoft.com/Mail.Send',
    'https://graph.microsoft.com/Mail.ReadWrite',
    'https://graph.microsoft.com/Contacts.Read',
  ],
  sources: [
    {
      title: 'Public Address: why a Microsoft 365 account cannot be added',
      url: 'https://publicaddress.com.au/knowledge-base/why-cant-i-add-my-microsoft-365-account-to-public-address/',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
