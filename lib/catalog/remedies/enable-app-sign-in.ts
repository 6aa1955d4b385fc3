import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Turn on sign-in to {app}',
  request: 'Could you turn sign-in to {app} back on?',
  steps: [
    'First find out why sign-in to {app} is off: a colleague may have blocked it on purpose, or Microsoft may have stopped a harmful app.',
    'In the **Microsoft Entra admin center** open **Entra ID > Enterprise apps > All applications**, search for {appOrId} and choose it.',
    'Open **Properties**. If **Enabled for users to sign in?** is **No**, set it to **Yes** and choose **Save**.',
    'If it’s already **Yes**, the app was turned off somewhere else. Then ask {maker}.',
    'Blocking a request under **Admin consent requests** also turns an app off. After that, it may have to be approved again too.',
  ],
  action: {
    kind: 'open',
    label: 'Open all enterprise apps',
    url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview',
  },
  role: 'Cloud Application Administrator',
  check: '**Enabled for users to sign in?** is **Yes**, and the next sign-in works.',
  sources: [
    {
      title: 'Microsoft Learn: properties of an enterprise app',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/application-properties',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: review admin consent requests',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/review-admin-consent-requests',
      dated: '2023-06-14',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
