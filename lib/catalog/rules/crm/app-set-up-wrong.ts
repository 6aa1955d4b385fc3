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
  title: 'Ask {maker} to fix its registration with your CRM',
  what: 'Your CRM refused {app} because its request doesn’t match its registration.',
  why: 'The app’s ID, secret, permissions or return address differ from what’s registered. Your user and password aren’t the reason.',
  retry:
    'Start again from the product’s own page, in case the link was old. If it fails again, only {maker} can fix it.',
  remedies: ['correct-crm-app', 'contact-vendor'],
  sources: [
    {
      title: 'Salesforce Help: OAuth errors',
      url: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm&type=5',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
