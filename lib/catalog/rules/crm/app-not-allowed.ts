import type { Rule } from '../schema';

export default {
  who: ['crm-admin'],
  caller: true,
  when: [
    {
      any: [
        'code:salesforce/OAUTH_APP_BLOCKED',
        'code:salesforce/OAUTH_APP_ACCESS_DENIED',
        'code:salesforce/OAUTH_APPROVAL_ERROR_GENERIC',
        'code:salesforce/OAUTH_AUTHORIZATION_BLOCKED',
        'code:salesforce/OAUTH_EC_APP_NOT_FOUND',
        'code:salesforce/API_DISABLED_FOR_ORG',
        'code:salesforce/API_CURRENTLY_DISABLED',
        'code:salesforce/LOGIN_DURING_RESTRICTED_DOMAIN',
        'code:salesforce/LOGIN_DURING_RESTRICTED_TIME',
      ],
    },
    {
      // The page on which the CRM refuses an app. Some causes are for the app’s maker to fix.
      any: ['code:salesforce/RemoteAccessErrorPage'],
      none: [
        'param:error=redirect_uri_mismatch',
        'param:error=invalid_client_id',
        'param:error=invalid_scope',
        'param:error=unsupported_response_type',
      ],
    },
    {
      all: ['sentence:crm/app-not-allowed'],
      any: ['param:error=invalid_client', 'param:error=invalid_grant'],
    },
  ],
  title: 'Ask your CRM admin to allow {app}',
  what: 'Your CRM didn’t let {app} in because an admin hasn’t allowed it for you.',
  why: 'The app may be blocked, not installed, or open only to people on a list. Your user or edition may also have no access for apps. You did nothing wrong.',
  retry: 'Trying again won’t help until your CRM admin has allowed the app.',
  remedies: ['allow-app-in-crm', 'send-details-to-admin', 'contact-vendor'],
  sources: [
    {
      title: 'Salesforce Help: connected apps that are not installed',
      url: 'https://help.salesforce.com/s/articleView?id=005132365&type=1',
      noted: '2026-11-29',
    },
    {
      title: 'Salesforce Admins: changes to the use of connected apps',
      url: 'https://admin.salesforce.com/blog/2025/get-ready-for-changes-to-connected-app-usage-restrictions',
      noted: '2026-11-29',
    },
    {
      title: 'Salesforce Help: OAuth errors',
      url: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm&type=5',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
