import type { Rule } from '../schema';

export default {
  who: ['you', 'crm-admin'],
  caller: true,
  when: [
    {
      // HubSpot issues a new token only after the app is connected again.
      any: ['code:salesforce/INVALID_SESSION_ID', 'code:hubspot/BAD_REFRESH_TOKEN'],
    },
    {
      all: ['named:salesforce'],
      any: ['param:error=invalid_grant', 'param:error=invalid_token'],
      none: [
        'named:google',
        'named:microsoft',
        'code:microsoft/any',
        'sentence:crm/app-not-allowed',
        'sentence:crm/sign-in-refused',
      ],
    },
    {
      all: ['named:crm-api'],
      any: [
        'param:error=invalid_grant',
        'param:error=invalid_token',
        'param:error=expired_token',
        'code:zoho/INVALID_TOKEN',
        'code:zoho/AUTHENTICATION_FAILURE',
      ],
      none: ['named:google', 'named:microsoft', 'code:microsoft/any'],
    },
    { any: ['sentence:crm/access-expired', 'code:dataverse/0x8005f101'] },
  ],
  title: 'Connect {app} to your CRM again',
  what: 'Your CRM no longer accepts the access {app} had.',
  why: 'The session ended, someone took the access away, or newer connections of the same app replaced it. A changed password can also be the reason.',
  retry:
    'Connecting again gives {app} new access. If that ends soon too, ask your CRM admin how long sessions last.',
  remedies: ['connect-app-to-crm-again', 'ask-crm-admin'],
  maybe: [
    {
      rule: 'crm/app-not-allowed',
      tell: 'If the CRM refuses the app by name when you connect again, an admin has to allow it first.',
    },
  ],
  sources: [
    {
      title: 'Zoho Community: troubleshooting OAuth 2.0',
      url: 'https://help.zoho.com/portal/en/community/topic/kaizen-4-troubleshooting-oauth2-0',
      noted: '2026-11-30',
    },
    {
      title: 'Salesforce Help: OAuth errors',
      url: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm&type=5',
      noted: '2026-11-29',
    },
    {
      title: 'Salesforce Developers: when a session has expired',
      url: 'https://developer.salesforce.com/docs/platform/api-metadata/guide/meta-error-handling-session-exp.html',
      noted: '2026-11-29',
    },
    {
      title: 'Paragon: expired tokens of Salesforce',
      url: 'https://www.useparagon.com/integration-error-solutions/salesforce-invalid-grant-expired-access-refresh-token',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
