import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  caller: true,
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
      // The CRM’s error page says the same about an app that is not installed.
      all: ['named:salesforce', 'param:error=invalid_client'],
      none: [
        'named:google',
        'code:salesforce/RemoteAccessErrorPage',
        'sentence:crm/app-not-allowed',
        'code:microsoft/any',
      ],
    },
    {
      all: ['named:crm-api'],
      any: [
        'param:error=invalid_client',
        'param:error=invalid_client_secret',
        'param:error=invalid_code',
        'param:error=invalid_redirect_uri',
        'param:error=redirect_uri_mismatch',
        'param:error=invalid_scope',
        'param:error=insufficient_scope',
        'param:error=unauthorized_client',
        'param:error=unsupported_grant_type',
      ],
      none: ['named:google', 'named:microsoft', 'code:microsoft/any'],
    },
    {
      any: [
        'code:zoho/OAUTH_SCOPE_MISMATCH',
        'code:pipedrive/scope-refused',
        'sentence:crm/app-set-up-wrong',
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
      title: 'Zoho Community: troubleshooting OAuth 2.0',
      url: 'https://help.zoho.com/portal/en/community/topic/kaizen-4-troubleshooting-oauth2-0',
      noted: '2026-11-30',
    },
    {
      title: 'Pipedrive Developers: OAuth authorization',
      url: 'https://pipedrive.readme.io/docs/marketplace-oauth-authorization',
      noted: '2026-11-30',
    },
    {
      title: 'Salesforce Help: OAuth errors',
      url: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm&type=5',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
