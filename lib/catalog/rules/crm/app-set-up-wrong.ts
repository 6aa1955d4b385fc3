import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      all: ['named:salesforce'],
      any: [
        'param:error=redirect_uri_mismatch',
        'param:error=invalid_client_id',
        'param:error=invalid_scope',
        'param:error=unsupported_response_type',
        'code:google/redirect_uri_mismatch',
      ],
      none: ['named:google', 'param:status=400', 'code:microsoft/any'],
    },
    {
      // On its error page the CRM says the same of an app that nobody has installed.
      all: ['named:salesforce', 'param:error=invalid_client'],
      none: [
        'named:google',
        'code:salesforce/RemoteAccessErrorPage',
        'sentence:crm/app-not-allowed',
        'code:microsoft/any',
      ],
    },
  ],
  title: '{maker} must correct how this app is registered with your CRM',
  what: 'Your CRM refused the app, because its request does not fit its registration.',
  why: 'The app’s id, its secret, its permissions or the address it wants to be sent back to differ from what is registered. Your user and your password are not the reason.',
  retry:
    'Start once more from the product’s own page, in case the link was old. If it fails again, only {maker} can correct it.',
  remedies: ['correct-crm-app', 'contact-vendor'],
  sources: [
    {
      title: 'Salesforce Help: OAuth errors',
      url: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm&type=5',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
