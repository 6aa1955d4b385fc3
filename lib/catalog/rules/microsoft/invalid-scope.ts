import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: [
        'code:AADSTS70011',
        'code:AADSTS650053',
        'code:AADSTS650055',
        'code:AADSTS650057',
        'code:AADSTS90008',
        'code:AADSTS65006',
        'code:AADSTS1003031',
        'code:AADSTS700022',
        'code:AADSTS28002',
        'code:AADSTS28003',
      ],
    },
    // One number, several meanings: other words make it a matter of the organization.
    {
      any: ['code:AADSTS65005'],
      none: [
        'sentence:microsoft/service-principal-missing',
        'sentence:microsoft/unmanaged-directory',
        "text:… that isn't available in your organization",
        'text:ensure that the resources that provide the requested permissions are available in your tenant, or contact an administrator of …',
        'text:ensure that these resources that provide the permissions requested are available in your tenant, or contact an administrator of …',
        'text:aadsts65005: hubspot sales is requesting access to a resource …',
        'text:… because it is in an unmanaged state',
      ],
    },
    {
      all: ['path:return-microsoft'],
      any: ['param:error=invalid_scope', 'param:error=invalid_resource'],
      none: ['code:microsoft/any'],
    },
    {
      all: ['path:/err.srf', 'param:error=invalid_scope'],
    },
  ],
  title: '{maker} has to correct the permissions that {app} asks for',
  what: '{app} asked Microsoft for a permission or a service that does not fit its own registration.',
  why: 'The request names something that does not exist, or {maker} has not listed it for the app. You cannot change that.',
  retry: 'Trying again will not help until {maker} has corrected the app.',
  remedies: ['correct-permissions-asked', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/service-principal-missing',
      tell: 'If Microsoft’s message says that a service is not available in your organization, an administrator has to provide it.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: scopes and permissions',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
