import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Check {app} before anybody approves it',
  steps: [
    'Ask the person who was stopped where the link came from. Genuine sign-in pages are also used to trick people into approving harmful apps.',
    'Compare the app ID in the details with the one that {maker} publishes. On the permissions page, look at the publisher and at each permission.',
    'Look in **Entra ID > Monitoring & health > Audit logs** for **Consent to application**: the reason says whether Microsoft took the app for risky.',
    'If you do not trust it, deny it and report it from the permissions page. If you do, approve it with an administrator account.',
  ],
  role: 'Cloud Application Administrator',
  check: 'You know who makes the app and why it asks for each permission.',
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
} satisfies Remedy;
