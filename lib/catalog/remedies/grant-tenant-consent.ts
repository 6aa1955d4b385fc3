import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Approve {app} for everyone at {org}',
  request: 'Could you approve {app} for everyone in {org}?',
  approves: true,
  withoutLink: 'grant-consent-in-entra',
  withOtherId: 'examine-app',
  steps: [
    'Open the approval link and sign in with an administrator account of {org}.',
    'Check the app’s name, its publisher and each permission; the list may go beyond mail and calendar. The approval can replace what was granted to this app for everyone before, so compare the lists. If Microsoft refuses, or the page lists access without a signed-in user, it needs a Privileged Role Administrator.',
    'Choose **Accept**. It covers everyone at {org}. Use the link for this: the app’s own sign-in offers it to Global Administrators only.',
    'If **Properties > Assignment required?** is **Yes** for {app}, also add the people under **Users and groups**.',
    'Tell the people who were stopped to connect their mailbox again.',
  ],
  action: {
    kind: 'consent-link',
  },
  role: 'Cloud Application Administrator',
  check:
    'In **Entra ID > Enterprise apps > All applications > {app} > Permissions**, the mail and calendar permissions are listed as granted by an administrator. If the page after **Accept** is blank or shows an error, ignore it: this list is what counts.',
  takes: 'Often a few minutes. It can take an hour or more before it works for everyone.',
  fails:
    'If the screen still appears after an hour, the usual reasons are: an approval for one person only, new permissions the app asks for, or **Properties > Assignment required?** set to **Yes**.',
  sources: [
    {
      title: 'Microsoft Learn: grant tenant-wide admin consent',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/grant-admin-consent',
      dated: '2024-11-29',
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
