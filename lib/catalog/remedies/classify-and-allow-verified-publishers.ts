import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Let people approve apps from verified publishers themselves',
  request: 'Could you let people approve apps from verified publishers themselves?',
  steps: [
    'First decide whether you want this for every verified publisher’s app that asks for these permissions. Approving just {app} is the narrower way.',
    'In the **Microsoft Entra admin center** open **Entra ID > Enterprise apps > Consent and permissions > Permission classifications**, tab **Low**. Choose **Add permissions**, then **Microsoft Graph** (for apps that use IMAP or EWS: **Office 365 Exchange Online**), and add the delegated permissions the app asks for, such as **Mail.ReadWrite**, **Mail.Send** and **Calendars.ReadWrite**.',
    'Open **User consent settings** next to it. Choose the option that allows user consent for apps from verified publishers, for selected permissions. Choose **Save**. Without the classification, this option doesn’t cover mail and calendar.',
    'Tell people to connect again and choose **Accept** themselves. If an app requires assignment, an admin still has to approve it.',
  ],
  action: {
    kind: 'open',
    label: 'Open user consent settings',
    url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ConsentPoliciesMenuBlade/~/UserSettings',
  },
  role: 'Global Administrator for the setting; Cloud Application Administrator for the classification',
  check:
    'A person who connects now sees the permissions page with an **Accept** button instead of the approval screen.',
  fails:
    'If the approval screen stays, a permission is missing under **Low**, or the publisher isn’t verified. Then approve just {app}.',
  sources: [
    {
      title: 'Microsoft Learn: permission classifications',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/configure-permission-classifications',
      dated: '2025-03-03',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: user consent settings',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/configure-user-consent',
      dated: '2025-06-15',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
