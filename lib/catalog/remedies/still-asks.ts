import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  after: 'approval',
  title: 'Find out why Microsoft still asks after an approval',
  request: 'Could you find out why?',
  steps: [
    'Check whether it was approved for one person only: given while signing in to the app, an approval counts for one account unless **Consent on behalf of your organization** was checked. To approve it for everyone, use {maker}’s admin consent link if there is one. Otherwise open **Entra ID > Enterprise apps > All applications**, search for {appOrId}, and choose **Grant admin consent** under **Permissions**.',
    'Check whether {app} now asks for more: under **Permissions**, compare what’s granted with what the sign-in asks for. **Grant admin consent** covers only what the app has registered and can remove the rest; for anything else, use {maker}’s admin consent link.',
    'Check whether **Properties > Assignment required?** is set to **Yes** for {app}. If so, add {the person|me}, or a group {the person is|I’m} a direct member of, under **Users and groups**.',
    'If it was approved only a short while ago, give it an hour. Then {the person starts|I’ll start} again where the mailbox is connected, not on a page that was already open.',
    'If a request is still open, note that reviewers can decide only on requests sent after they became reviewers. Approve the app under **Permissions** instead, or have {the person|me} send a new request.',
    'If it’s none of these, {app} may ask for approval at every sign-in. Only {maker} can change that: send the error details there.',
  ],
  action: {
    kind: 'open',
    label: 'Open all enterprise apps',
    url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview',
  },
  role: 'Cloud Application Administrator',
  check:
    '{The person starts|I start} again where the mailbox is connected, and no page asks for an admin anymore.',
  takes: 'An approval can take an hour or more before it works for everyone.',
  sources: [
    {
      title: 'Microsoft Learn: unexpected consent prompt when signing in to an app',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-prompt',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: review admin consent requests',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/review-admin-consent-requests',
      dated: '2023-06-14',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: the consent page',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/application-consent-experience',
      dated: '2023-12-15',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
