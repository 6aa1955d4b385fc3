import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Assign {the person|me} to {app}',
  request: 'Could you give my account access to {app}?',
  steps: [
    'In the **Microsoft Entra admin center** open **Entra ID > Enterprise apps > All applications**, search for {appOrId} and choose it.',
    'Open **Users and groups** and choose **Add user/group**.',
    'Choose **None Selected**, pick {the person|me} or a group, choose **Select**, then **Assign**. Groups need Microsoft Entra ID P1 or P2, and only their direct members count.',
    'While **Properties > Assignment required?** is **Yes**, people can’t consent for themselves. So approve {app} for everyone too, if nobody has done that yet: that takes a Cloud Application Administrator.',
  ],
  action: {
    kind: 'open',
    label: 'Open all enterprise apps',
    url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview',
  },
  role: 'Cloud Application Administrator, Application Administrator, User Administrator, or owner of the app',
  check: '{The person is|I’m} listed under **Users and groups** of {app}, and the next sign-in works.',
  takes: 'Microsoft doesn’t say. If the next sign-in fails, try again after an hour.',
  fails:
    'Check that {the person is|I’m} assigned directly, not through a group inside a group, and that {app} is approved for everyone.',
  sources: [
    {
      title: 'Microsoft Learn: assign users and groups to an app',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/assign-user-or-group-access-portal',
      dated: '2025-04-14',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: properties of an enterprise app',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/application-properties',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
