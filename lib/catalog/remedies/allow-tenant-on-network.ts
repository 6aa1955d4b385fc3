import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Allow this organization on the network',
  request: 'Could you allow the organization I sign in to on our network?',
  steps: [
    'Make sure your people may use the organization that was refused.',
    'If your proxy adds the **Restrict-Access-To-Tenants** header, add the organization’s domain or tenant ID to its list.',
    'If the limit is set in Microsoft Entra, open **Entra ID > External Identities > Cross-tenant access settings** and check the **Tenant restrictions** there.',
  ],
  role: 'Security Administrator for Microsoft Entra; whoever runs the proxy',
  check: 'The same sign-in works from a computer on the same network.',
  sources: [
    {
      title: 'Microsoft Learn: tenant restrictions',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/tenant-restrictions',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
