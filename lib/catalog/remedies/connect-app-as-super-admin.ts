import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'Connect the app as a super admin',
  request: 'Could you connect the app to HubSpot again, as a super admin?',
  steps: [
    'In HubSpot, check under **Settings > Integrations > Connected Apps** whether the app is still connected.',
    'Connect it again from the maker’s own page, signed in as a super admin of the right HubSpot account.',
    'If HubSpot says a right is missing, check that your subscription includes the tools the app uses.',
  ],
  role: 'Super Admin in HubSpot',
  check: 'The app is listed under **Connected Apps** and works again.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: when an app asks for permissions',
      url: 'https://knowledge.hubspot.com/integrations/resolve-a-request-for-integration-permissions-error',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
