import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Decide on the request for {app}',
  request: 'Could you decide on the request for {app}?',
  approves: true,
  steps: [
    'In the **Microsoft Entra admin center** open **Entra ID > Enterprise apps > Admin consent requests**, then **My Pending**.',
    'Choose {app}, then **Review permissions and consent**. Check the name, the publisher and each permission.',
    'Approve it, or deny it with a reason. **Block** ends all further requests for this app, so use it only for an app you never want.',
    'If you became a reviewer after the request was sent, you can see it but can’t decide on it. Then approve the app directly.',
  ],
  action: {
    kind: 'open',
    label: 'Open admin consent requests',
    url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AccessRequests',
  },
  role: 'Cloud Application Administrator who is also chosen as a reviewer',
  check: 'The request is no longer under **My Pending**, and {the person who asked|I} can connect.',
  takes: 'It can take an hour or more until the approval works.',
  fails:
    'If Microsoft still asks, open {app} under **All applications** and use **Permissions > Grant admin consent**: it needs no request.',
  sources: [
    {
      title: 'Microsoft Learn: review admin consent requests',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/review-admin-consent-requests',
      dated: '2023-06-14',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
