import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  after: 'approval',
  title: 'Find out why Microsoft still asks after an approval',
  steps: [
    'Approved for one person only? In the app’s own sign-in an approval counts for one account unless **Consent on behalf of your organization** was ticked. Open the approval link once more with an administrator account; it counts for everyone.',
    'Does {app} ask for more than before? In **Entra ID > Enterprise apps > All applications > {app} > Permissions**, compare what is granted with what the sign-in asks for. With an administrator account, approve what is missing by the approval link. The button **Grant admin consent** covers only what the app has registered.',
    'Is **Properties > Assignment required?** set to **Yes** for {app}? Then, with an administrator account, add the person, or a group the person is a direct member of, under **Users and groups**.',
    'Was it approved only just now? Nobody has to act: after an hour the person starts again where the mailbox is connected, not on a page that was open before.',
    'Was a request approved? A reviewer can decide only on requests sent after becoming a reviewer. Use the approval link instead, with an administrator account, or have the person send a new request.',
    'None of these? Some apps ask for approval at every sign-in. Then only {maker} can change that: send the error details there.',
  ],
  action: {
    kind: 'open',
    label: 'Open all enterprise apps',
    url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview',
  },
  role: 'Cloud Application Administrator',
  check:
    'The person starts again where the mailbox is connected, and no page asks for an administrator any more.',
  takes: 'An approval can take an hour or more until it works for everybody.',
  sources: [
    {
      title: 'Microsoft Learn: unexpected consent prompt when signing in to an app',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-prompt',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: review admin consent requests',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/review-admin-consent-requests',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: the consent page',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/application-consent-experience',
      checked: '2026-11-23',
    },
  ],
} satisfies Remedy;
