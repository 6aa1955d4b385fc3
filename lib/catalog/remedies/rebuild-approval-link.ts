import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'If it was an approval link, make a new one',
  steps: [
    'Open **Admin link** in Signpost’s toolbar window and choose the app.',
    'Enter the organization’s tenant ID or domain, such as **contoso.com**. If you don’t know it, leave it empty: then the admin’s own sign-in decides.',
    'Copy the whole link and send it to the admin. Don’t shorten or change it.',
  ],
  check: 'The link opens a page with the app’s name and the **Accept** button.',
  sources: [
    {
      title: 'Microsoft Learn: the admin consent address',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-admin-consent',
      dated: '2023-11-08',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
