import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Check {app} before anyone approves it',
  request: 'Could you check whether {app} can be approved?',
  approves: true,
  steps: [
    'Ask {the person who was stopped|me} where the sign-in began. Real sign-in pages are also used to trick people into approving harmful apps.',
    'Compare the app ID from the sign-in page with the one {maker} publishes. On the permissions page, look at the publisher and at each permission.',
    'Look for **Consent to application** in **Entra ID > Monitoring & health > Audit logs**: the reason says whether Microsoft found the app risky.',
    'If you don’t trust it, don’t approve it, and deny the request if one is waiting for you. If you do, approve it with an admin account.',
  ],
  role: 'Cloud Application Administrator',
  check: 'You know who makes the app and why it asks for each permission.',
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
} satisfies Remedy;
