import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Let the app through Exchange’s rules for apps',
  request: 'Could you check whether Exchange’s rules for apps keep {app} out of my mailbox?',
  steps: [
    'Make sure {app} is meant to reach this mailbox. The commands below take its app ID; **Entra ID > Enterprise apps > All applications** shows it.',
    'In Exchange Online PowerShell, **Get-ApplicationAccessPolicy** lists the policies, and **Test-ApplicationAccessPolicy** says whether this app may open this mailbox. If not, add the mailbox to the group the policy names.',
    'If you use roles instead (RBAC for Applications), widen the scope of the app’s role.',
    'Also check **EwsApplicationAccessPolicy** and its lists in **Get-OrganizationConfig** and **Get-CASMailbox**: those rules stop Microsoft Graph apps too.',
  ],
  role: 'Exchange Administrator',
  check: '**Test-ApplicationAccessPolicy** says **Granted**, and the mailbox connects.',
  takes: 'A policy change can take an hour or more.',
  sources: [
    {
      title: 'Microsoft Learn: limit the mailboxes that an app can reach',
      url: 'https://learn.microsoft.com/en-us/graph/auth-limit-mailbox-access',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
