import type { Rule } from '../schema';

export default {
  who: ['you', 'm365-admin'],
  when: [
    // On the permissions page the same code is the healthy question, not an error.
    {
      any: ['code:AADSTS65001'],
      none: ['page:working', 'page:ConvergedConsent'],
    },
    {
      any: ['code:msal/consent_required'],
      none: ['code:microsoft/any'],
    },
    // The word without a number, where no CRM says more about it; others than Microsoft use it as well.
    {
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
  title: 'Connect again and accept the permissions of {app}',
  what: 'Microsoft has no valid permission on record that lets {app} use this account.',
  why: 'The permission was never given, it was withdrawn, or {app} now asks for more than before. This time you were not asked.',
  retry:
    'Connect once more and choose **Accept**. If an approval screen stops you then, an administrator has to approve {app}.',
  remedies: ['connect-again', 'grant-tenant-consent', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/admin-approval-required',
      tell: 'If the next attempt shows no **Accept** button and asks for an administrator, you cannot allow it yourself.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: unexpected consent prompts',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-prompt',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
