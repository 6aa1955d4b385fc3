import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'If it was an approval link, make a new one',
  steps: [
    'Open **Admin link** in Signpost’s toolbar window and choose the app.',
    'Enter the tenant id or the domain of the organization, such as **contoso.com**. If you do not know it, leave it empty: then the administrator’s own sign-in decides.',
    'Copy the whole link and send it to the administrator. Do not shorten or change it.',
  ],
  check: 'The link opens a page with the name of the app and the button **Accept**.',
  sources: [
    {
      title: 'Microsoft Learn: the admin consent address',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-admin-consent',
      checked: '2026-11-23',
    },
  ],
} satisfies Remedy;
