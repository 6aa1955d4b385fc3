import type { Rule } from '../schema';

export default {
  who: ['you'],
  families: {
    'code:AADSTS900021': 'tenant-in-link',
    'code:AADSTS900023': 'tenant-in-link',
  },
  when: [
    {
      any: [
        'code:AADSTS90002',
        'code:AADSTS50059',
        'code:AADSTS50128',
        'code:AADSTS90019',
        'code:AADSTS900021',
        'code:AADSTS900023',
        'code:msal/endpoints_resolution_error',
        'code:msal/openid_config_error',
      ],
    },
  ],
  title: 'Check the e-mail address you sign in with',
  what: 'Microsoft couldn’t tell which organization you meant.',
  why: 'There may be a typo in the domain, the link may not name the organization, it may be in another Microsoft cloud, or it may have no active subscription.',
  retry:
    'Try again with your full work address. If you opened an approval link, it has to name the right organization.',
  remedies: ['check-sign-in-address', 'rebuild-approval-link', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/other-cloud',
      tell: 'If your organization uses a separate Microsoft cloud, such as the US government’s or China’s, {maker} has to offer the app there.',
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
