import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Allow access between the two organizations',
  steps: [
    'Read in Microsoft’s message whose side refused: the person’s own organization with its **outbound** settings, or the other one with its **inbound** settings.',
    'On that side open **Entra ID > External Identities > Cross-tenant access settings > Organizational settings**. Add the other organization if it is missing.',
    'Under **Outbound access** or **Inbound access**, allow the person and {app}.',
    'If the devices of guests are not accepted, the inviting side can choose **Trust compliant devices** under **Inbound access > Trust settings**.',
  ],
  role: 'Security Administrator',
  check: 'The same sign-in goes through.',
  sources: [
    {
      title: 'Microsoft Learn: cross-tenant access settings',
      url: 'https://learn.microsoft.com/en-us/entra/external-id/cross-tenant-access-settings-b2b-collaboration',
      checked: '2026-11-23',
    },
  ],
} satisfies Remedy;
