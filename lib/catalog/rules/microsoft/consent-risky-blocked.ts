import type { Rule } from '../schema';

export default {
  who: ['m365-admin'],
  flow: 'approval',
  when: [
    { any: ['code:AADSTS900941', 'code:AADSTS900981'] },
    { all: ['site:microsoft'], any: ['text:if you trust this app, ask your admin to grant you access'] },
    // An administrator sees the same warning above an Accept button: that page is no dead end.
    { all: ['site:microsoft', 'text:this app might be risky', 'dom:no-accept'] },
    { all: ['site:microsoft', 'text:this app might be risky', 'dom:request-form'] },
    { all: ['site:text', 'text:this app might be risky'] },
  ],
  title: 'Microsoft rates {app} as risky, so only an admin may approve it',
  what: 'Microsoft stopped the connection because it rates {app} as risky and leaves the decision to an administrator of {org}.',
  why: 'One common reason is that Microsoft has not verified who publishes the app. That alone does not make the app harmful, nor does it make it safe.',
  retry:
    'Trying again will not help. Let an administrator check the app first, and look for no way around it.',
  remedies: ['examine-app', 'review-consent-request', 'grant-tenant-consent', 'contact-vendor'],
  sources: [
    {
      title: 'Microsoft Learn: unexpected errors when consenting to an app',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-error',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: publisher verification',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/publisher-verification-overview',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
