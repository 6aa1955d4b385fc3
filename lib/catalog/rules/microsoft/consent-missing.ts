import type { Rule } from '../schema';

export default {
  who: ['you', 'm365-admin'],
  when: [
    // On the permissions page, the same code is a healthy question, not an error.
    {
      any: ['code:AADSTS65001'],
      none: ['page:working', 'page:ConvergedConsent'],
    },
    {
      any: ['code:msal/consent_required'],
      none: ['code:microsoft/any'],
    },
    // The answer without a code, if no CRM says more about it.
    {
      all: ['named:microsoft'],
      any: ['param:error=consent_required'],
      none: [
        'code:microsoft/any',
        'path:return-google',
        'param:admin_consent=true',
        'named:hubspot',
        'named:google',
      ],
      likely: true,
    },
  ],
  title: 'Connect again and accept the permissions',
  what: 'Microsoft has no record that {app} may use this account, and this time it didn’t ask you.',
  why: 'The permission may never have been given, may have been taken away, or {app} now asks for more than before.',
  retry:
    'Connect again and choose **Accept**. If an approval screen stops you, an admin has to approve {app}.',
  remedies: ['connect-again', 'grant-tenant-consent', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/admin-approval-required',
      tell: 'If there’s no **Accept** button next time and the page asks for an admin, you can’t allow it yourself.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: unexpected consent prompts',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-prompt',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
