import type { App } from './schema';

export default {
  name: 'SuperOffice for Outlook',
  hosts: [],
  sources: [
    {
      title: 'SuperOffice community: authorization guide of SuperOffice for Outlook',
      url: 'https://community.superoffice.com/en/support-faqs/faq/superoffice-for-outlook-authorisation-guide',
      dated: '2025-01-20',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
