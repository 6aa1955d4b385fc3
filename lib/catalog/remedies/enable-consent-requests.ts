import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Let people send requests for apps they can’t approve',
  request: 'Could you let people send requests for apps they can’t approve?',
  steps: [
    'In the **Microsoft Entra admin center** open **Entra ID > Enterprise apps > Consent and permissions > Admin consent settings**.',
    'Under **Admin consent requests**, set **Users can request admin consent to apps they are unable to consent to** to **Yes**.',
    'Choose reviewers who also have a role that can approve apps, such as Cloud Application Administrator. Set the e-mails and the number of days until a request expires. Choose **Save**.',
    'Tell people to connect again. They now get a form instead of a dead end.',
  ],
  action: {
    kind: 'open',
    label: 'Open admin consent settings',
    url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ConsentPoliciesMenuBlade/~/AdminConsentSettings',
  },
  role: 'Global Administrator',
  check: 'The next person’s approval screen has a **Request approval** button.',
  takes: 'Up to one hour.',
  fails: 'If there’s no form after an hour, approve {app} directly.',
  sources: [
    {
      title: 'Microsoft Learn: the admin consent workflow',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/configure-admin-consent-workflow',
      dated: '2024-01',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
