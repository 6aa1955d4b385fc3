import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'vendor'],
  when: [
    {
      any: [
        'code:AADSTS650052',
        'code:AADSTS500011',
        'code:AADSTS500014',
        'code:AADSTS7000117',
        'code:AADSTS50001',
        'code:AADSTS650054',
        'code:AADSTS650058',
      ],
    },
    // The code has several meanings; these words tell that it is about the organization.
    { all: ['code:AADSTS65005', 'sentence:microsoft/service-principal-missing'] },
    {
      any: ['code:AADSTS65005'],
      all: ['site:microsoft', "text:… that isn't available in your organization"],
    },
    {
      any: ['code:AADSTS65005'],
      all: ['site:hubspot', "text:… that isn't available in your organization"],
    },
    {
      any: ['code:AADSTS65005'],
      all: [
        'site:microsoft',
        'text:ensure that the resources that provide the requested permissions are available in your tenant, or contact an administrator of …',
      ],
    },
    {
      any: ['code:AADSTS65005'],
      all: [
        'site:hubspot',
        'text:ensure that the resources that provide the requested permissions are available in your tenant, or contact an administrator of …',
      ],
    },
    {
      any: ['code:AADSTS65005'],
      all: [
        'site:microsoft',
        'text:ensure that these resources that provide the permissions requested are available in your tenant, or contact an administrator of …',
      ],
    },
    {
      any: ['code:AADSTS65005'],
      all: [
        'site:hubspot',
        'text:ensure that these resources that provide the permissions requested are available in your tenant, or contact an administrator of …',
      ],
    },
    {
      any: ['code:AADSTS65005'],
      all: ['site:microsoft', 'text:aadsts65005: hubspot sales is requesting access to a resource …'],
    },
    {
      any: ['code:AADSTS65005'],
      all: ['site:hubspot', 'text:aadsts65005: hubspot sales is requesting access to a resource …'],
    },
  ],
  title: 'Ask your admin to turn on a service {app} needs',
  what: '{app} needs a Microsoft service that’s missing or turned off at {org}.',
  why: 'Its subscription may have ended, it may be turned off, or it was never set up. More rarely, the app asks for something that no longer exists.',
  retry: 'Trying again won’t help until the service is there.',
  remedies: ['provide-service', 'check-license', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/invalid-scope',
      tell: 'If your admin finds nothing wrong, {maker} may be asking for the wrong service.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: unexpected errors when consenting to an app',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-error',
      dated: '2025-02-27',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
