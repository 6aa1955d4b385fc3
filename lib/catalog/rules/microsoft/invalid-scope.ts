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
        'code:AADSTS28000',
        'code:AADSTS28002',
        'code:AADSTS28003',
      ],
    },
    // The code has several meanings; other words tell that it is about the organization.
    {
      any: ['code:AADSTS65005'],
      none: [
        'sentence:microsoft/service-principal-missing',
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
  title: 'Ask {maker} to fix what it asks Microsoft for',
  what: '{app} asked Microsoft for something it isn’t set up to get, and you can’t change that.',
  why: 'The request names something that doesn’t exist, or that {maker} hasn’t listed for the app.',
  retry: 'Trying again won’t help until {maker} has fixed the app.',
  remedies: ['correct-permissions-asked', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/service-principal-missing',
      tell: 'If Microsoft says a service isn’t available in your organization, an admin has to turn it on.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: scopes and permissions',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
