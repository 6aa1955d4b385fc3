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
    // One number, several meanings: these words make it a matter of the organization.
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
  title: 'An admin must provide a Microsoft service that {app} needs',
  what: '{app} asks for a Microsoft service that is missing or switched off in {org}.',
  why: 'The subscription with that service may have ended, the service may be disabled, or it was never set up in {org}. More rarely, the app asks for something that is gone.',
  retry: 'Trying again will not help until the service is there.',
  remedies: ['provide-service', 'check-license', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/invalid-scope',
      tell: 'If your admin finds every service in order, {maker} may be asking for the wrong one.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: unexpected errors when consenting to an app',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-error',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
