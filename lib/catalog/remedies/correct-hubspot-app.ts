import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Correct what the app asks of HubSpot',
  steps: [
    'Compare the install link with the settings of the app at HubSpot: each required scope has to be in **scope**, optional ones in **optional_scope**, spelled exactly and configured in the app.',
    'Copy the install link anew from the app’s **Auth** tab, and check the client id in it.',
    'When HubSpot answers **BAD_REFRESH_TOKEN**, ask the customer to install the app again; codes can be redeemed only once.',
  ],
  check: 'The page with the permissions opens and leads back to the app.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: when an app asks for permissions',
      url: 'https://knowledge.hubspot.com/integrations/resolve-a-request-for-integration-permissions-error',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
