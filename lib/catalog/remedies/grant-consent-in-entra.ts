import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Approve {app} for everyone at {org}',
  request: 'Could you approve {app} for everyone in {org}?',
  approves: true,
  steps: [
    'In the **Microsoft Entra admin center** open **Entra ID > Enterprise apps > All applications** and search for {appOrId}. It may be listed under another name.',
    'If it’s listed, open **Permissions**, check the publisher and each permission, and choose **Grant admin consent**. That applies to everyone at {org} and can remove permissions this app was given for everyone before.',
    'If it isn’t listed, it probably hasn’t been used at {org} yet. Ask {maker} for its admin consent link. Or have a Global Administrator start connecting a mailbox to {app}, look at the publisher and each permission, check **Consent on behalf of your organization**, choose **Accept**, and disconnect that mailbox afterwards.',
    'If **Properties > Assignment required?** is **Yes** for {app}, also add the people under **Users and groups**.',
    'Tell {the people who were stopped|me} when it’s done, so that {they|I} can connect again.',
  ],
  action: {
    kind: 'open',
    label: 'Open all enterprise apps',
    url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview',
  },
  role: 'Cloud Application Administrator; Global Administrator only for the second way in step 3',
  check:
    'In **Entra ID > Enterprise apps > All applications > {app} > Permissions**, the mail and calendar permissions are listed as granted by an administrator.',
  takes: 'Often a few minutes. It can take an hour or more before it works for everyone.',
  fails:
    'If the screen still appears after an hour, the usual reasons are: an approval for one person only, new permissions the app asks for, or **Properties > Assignment required?** set to **Yes**.',
  sources: [
    {
      title: 'Microsoft Learn: grant tenant-wide admin consent',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/grant-admin-consent',
      dated: '2024-11-29',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: the consent page',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/application-consent-experience',
      dated: '2023-12-15',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
