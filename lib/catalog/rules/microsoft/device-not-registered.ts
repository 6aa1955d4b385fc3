import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'you'],
  when: [
    {
      any: [
        'code:AADSTS700003',
        'code:AADSTS135011',
        'code:AADSTS501312',
        'code:AADSTS130007',
        'code:AADSTS130008',
      ],
    },
    { any: ['code:AADSTS50155'], none: ['page:working'] },
    { any: ['code:msal/-50001', 'code:msal/MSALErrorWorkplaceJoinRequired'], none: ['code:microsoft/any'] },
    {
      all: ['site:microsoft'],
      any: [
        'text:your organization has deleted this device',
        'text:your organization has disabled this device',
      ],
      none: ['page:working', 'page:ConvergedConsent', 'code:microsoft/any'],
    },
  ],
  title: 'Ask your admin to register this device again',
  what: 'Microsoft stopped the sign-in because {org} doesn’t know this computer or phone, or no longer does.',
  why: 'The device may have been removed or turned off, for example in a cleanup of old devices, or it was never registered for this account.',
  retry: 'Trying again on this device won’t help. Another device or browser profile may work right away.',
  remedies: ['restore-device', 'register-device', 'use-managed-device'],
  maybe: [
    {
      rule: 'microsoft/conditional-access',
      tell: 'If the device is registered and turned on, a sign-in rule may be asking for more.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: the device was not found in the directory',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts700003-device-object-not-found',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
