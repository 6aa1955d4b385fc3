import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Turn on the missing service at {org}',
  request: 'Could you turn on the Microsoft service that’s missing at {org}?',
  steps: [
    'Find this sign-in in **Entra ID > Monitoring & health > Sign-in logs**: the reason names the missing service. For mail and calendar it may be **Office 365 Exchange Online** or **Microsoft Graph**.',
    'In the **Microsoft 365 admin center** open **Billing > Your products** and check that a subscription with that service is active.',
    'In the **Microsoft Entra admin center** open **Entra ID > Enterprise apps > All applications**, set the **Application type** filter to **All applications** and search for the service. If **Properties > Enabled for users to sign in?** is **No**, set it to **Yes**.',
    'If the service isn’t listed at all, approve {app} for everyone: that can create the missing entry.',
  ],
  action: {
    kind: 'open',
    label: 'Open all enterprise apps',
    url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview',
  },
  role: 'Cloud Application Administrator; Billing Administrator for subscriptions',
  check: 'The service is listed and enabled, and {the person|I} can connect.',
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
} satisfies Remedy;
