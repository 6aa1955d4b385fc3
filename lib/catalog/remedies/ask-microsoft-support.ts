import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Ask Microsoft to lift the block',
  request: 'Could you ask Microsoft to lift the block on our organization?',
  steps: [
    'First check that it’s the organization you really use: people may have signed in to an old trial or test directory.',
    'Contact Microsoft support. If the blocked organization’s portals don’t open, use the phone or another organization you manage.',
    'Give the tenant ID, the error code and the time it happened. **AADSTS5000225** stands for a block after long inactivity.',
  ],
  role: 'Global Administrator',
  check: 'People can sign in to Outlook on the web again.',
  sources: [
    {
      title: 'Microsoft Learn: get support for Microsoft 365',
      url: 'https://learn.microsoft.com/en-us/microsoft-365/admin/get-help-support',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft: the life cycle of a tenant',
      url: 'https://aka.ms/TenantLifecycle',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
