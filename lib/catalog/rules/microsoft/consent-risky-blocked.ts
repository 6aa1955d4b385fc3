import type { Rule } from '../schema';

export default {
  who: ['m365-admin'],
  flow: 'approval',
  when: [
    { any: ['code:AADSTS900941'] },
    // Shown to administrators above an Accept button, and to others if they can send requests.
    {
      any: ['code:AADSTS900981'],
      none: ['dom:accept', 'dom:request-form'],
    },
    {
      all: ['site:microsoft'],
      any: [
        'text:if you trust this app, ask your admin to grant you access',
        'text:if you trust this app, please ask your admin to grant you access',
      ],
    },
    // The warning says more than that somebody must approve.
    {
      any: [
        'code:AADSTS90093',
        'code:AADSTS90094',
        'code:AADSTS900942',
        'code:AADSTS90095',
        'code:AADSTS90096',
        'code:AADSTS90097',
        'code:AADSTS90098',
      ],
      all: ['site:microsoft', 'text:this app might be risky'],
    },
    {
      any: [
        'code:AADSTS90093',
        'code:AADSTS90094',
        'code:AADSTS900942',
        'code:AADSTS90095',
        'code:AADSTS90096',
        'code:AADSTS90097',
        'code:AADSTS90098',
      ],
      all: ['site:microsoft', 'text:this app may be risky'],
    },
    // Administrators see the same warning above an Accept button; they can go on there.
    {
      all: ['site:microsoft', 'dom:no-accept'],
      any: ['text:this app might be risky', 'text:this app may be risky'],
    },
    {
      all: ['site:microsoft', 'dom:request-form'],
      any: ['text:this app might be risky', 'text:this app may be risky'],
    },
    { all: ['site:text'], any: ['text:this app might be risky', 'text:this app may be risky'] },
  ],
  title: 'Ask your admin to review {app}',
  what: 'Microsoft flagged {app} as risky, so only an admin at {org} can decide whether to allow it.',
  why: 'Often Microsoft just hasn’t verified who publishes the app. That alone doesn’t make the app harmful, or safe.',
  retry:
    'Trying again won’t help. If the page lets you request approval, send the request so that an admin can check the app. Don’t look for a way around it.',
  remedies: [
    'examine-app',
    'request-approval',
    'review-consent-request',
    'grant-tenant-consent',
    'contact-vendor',
  ],
  sources: [
    {
      title: 'Microsoft Learn: unexpected errors when consenting to an app',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-error',
      dated: '2025-02-27',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: publisher verification',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/publisher-verification-overview',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
