import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Fix what the app asks HubSpot for',
  steps: [
    'Compare the install link with the app’s settings at HubSpot: put each required scope in **scope** and optional ones in **optional_scope**, spelled exactly and configured in the app.',
    'Copy the install link again from the app’s **Auth** tab, and check the client ID in it.',
    'If HubSpot answers **BAD_REFRESH_TOKEN**, ask the customer to install the app again; a code works only once.',
  ],
  stepsFor: {
    'hubspot/MISSING_SCOPES': [1, 2],
    'hubspot/BAD_AUTH_CODE': [2, 3],
  },
  check: 'The permissions page opens and leads back to the app.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: when an app asks for permissions',
      url: 'https://knowledge.hubspot.com/integrations/resolve-a-request-for-integration-permissions-error',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
