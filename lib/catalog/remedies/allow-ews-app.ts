import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Allow EWS for this app while it still exists',
  request: 'Could you allow {app} to use Exchange Web Services (EWS) while it still exists?',
  steps: [
    'First see whether {app} can switch to Microsoft Graph. This is only a stopgap.',
    'In Exchange Online PowerShell, check what’s set today: **Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy**, with **EwsEnabled** and **EwsAllowedAppIDs**.',
    'Put the IDs of all apps that still need EWS in one list, including the ones already there: **Set-OrganizationConfig -EwsAllowedAppIDs "id1,id2"**. Then **Set-OrganizationConfig -EwsEnabled $true**. An empty list blocks everything.',
    'Some licenses, such as kiosk and frontline ones, have no EWS at all. Those mailboxes need another license or another connection.',
  ],
  role: 'Exchange Administrator',
  check: 'The app reads the mailbox again.',
  takes: 'Some hours, perhaps a day.',
  fails: 'After April 1, 2027 Microsoft makes no exceptions. Then only Microsoft Graph works.',
  sources: [
    {
      title: 'Microsoft Learn: the end of Exchange Web Services in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-ews-exchange-online',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
