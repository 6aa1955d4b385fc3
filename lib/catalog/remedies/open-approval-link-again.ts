import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Open the approval link again',
  steps: [
    'Open the approval link again and sign in with an administrator account of {org}.',
    'Check the app’s name, its publisher and each permission.',
    'Choose **Accept** if {org} wants to use {app}. If not, there’s nothing more to do.',
  ],
  check:
    'In **Entra ID > Enterprise apps > All applications > {app} > Permissions**, the mail and calendar permissions are listed as granted by an administrator.',
  sources: [
    {
      title: 'Microsoft Learn: the admin consent address',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-admin-consent',
      dated: '2023-11-08',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
