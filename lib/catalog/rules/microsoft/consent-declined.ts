import type { Rule } from '../schema';

export default {
  who: ['you'],
  families: {
    'param:admin_consent=true': 'admin-declined',
    'param:error=permission_denied': 'admin-declined',
  },
  when: [
    { any: ['code:AADSTS65004'] },
    { all: ['code:AADSTS65004', 'param:admin_consent=true'] },
    {
      any: [
        'code:msal/declined_scopes_error',
        'code:msal/authorization_declined',
        'code:msal/MsalDeclinedScopeException',
        'code:msal/-50003',
        'code:msal/MSALErrorServerDeclinedScopes',
        'param:error=authorization_declined',
      ],
      none: ['code:microsoft/any'],
    },
    {
      all: ['param:error=access_denied', 'param:error_subcode=cancel'],
      none: ['flow:approval', 'code:microsoft/any', 'path:return-google', 'site:text'],
    },
    // Going back from an approval screen gives the same answer, and a pasted text does not tell the two apart.
    {
      all: ['site:text', 'param:error=access_denied', 'param:error_subcode=cancel'],
      none: ['code:microsoft/any', 'path:return-google'],
      likely: true,
    },
    {
      all: ['path:return-microsoft', 'param:error=access_denied'],
      none: ['param:error_subcode=cancel', 'flow:approval', 'code:microsoft/any'],
      likely: true,
    },
    {
      all: ['param:admin_consent=true'],
      any: ['param:error=consent_required', 'param:error=permission_denied'],
      none: ['code:microsoft/any'],
    },
    { all: ['path:return-microsoft', 'param:error=permission_denied'], none: ['code:microsoft/any'] },
  ],
  title: 'Connect again and choose Accept if you trust {app}',
  what: 'The sign-in ended because nobody chose **Accept** for {app}; nothing is broken.',
  why: 'Someone chose **Cancel** or went back.',
  retry:
    'Connect again and choose **Accept** if you trust {app}. If this was the approval link for everyone at {org}, an admin has to open it again.',
  remedies: ['connect-again', 'grant-tenant-consent'],
  maybe: [
    {
      rule: 'microsoft/admin-approval-required',
      tell: 'If there was no **Accept** button and the page asked for an admin, {app} has to be approved first.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: the admin consent address',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-admin-consent',
      dated: '2023-11-08',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
