import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Allow access between the two organizations',
  request: 'Could you allow access between my organization and the one I sign in to?',
  steps: [
    'Find this sign-in in **Entra ID > Monitoring & health > Sign-in logs**. The reason says which side refused: {the person’s|my} own organization with its **outbound** settings, or the other one with its **inbound** settings.',
    'On that side open **Entra ID > External Identities > Cross-tenant access settings > Organizational settings**. Add the other organization if it’s missing.',
    'Under **Outbound access** or **Inbound access**, allow {the person|me} and {app}. Choosing individual people or apps needs Microsoft Entra ID P1.',
    'With code 1000104 the other organization is in another Microsoft cloud: on {the person’s|my} own side, open **Cross-tenant access settings > Microsoft cloud settings** and turn that cloud on. The other side has to do the same.',
    'If guests’ devices aren’t accepted, the inviting side can choose **Trust compliant devices** under **Inbound access > Trust settings**.',
  ],
  role: 'Security Administrator',
  check: 'The same sign-in works.',
  sources: [
    {
      title: 'Microsoft Learn: cross-tenant access settings',
      url: 'https://learn.microsoft.com/en-us/entra/external-id/cross-tenant-access-settings-b2b-collaboration',
      dated: '2024-08-21',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: Microsoft cloud settings for collaboration',
      url: 'https://learn.microsoft.com/en-us/entra/external-id/cross-cloud-settings',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
