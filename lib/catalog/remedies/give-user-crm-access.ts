import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'Give this user access in the CRM',
  request: 'Could you give this user access in our CRM?',
  steps: [
    'Find out which user it is: {the person’s|my} own, or one that belongs to the app.',
    'For Dynamics 365, open the **Power Platform admin center**, choose the environment and open **Settings > Users + permissions**. A person belongs under **Users**, an app under **Application users**.',
    'Add it if it’s missing, check that it’s turned on, and give it a security role.',
    'In another CRM, check its status, license and role.',
  ],
  role: 'Admin of the CRM',
  check: 'The app or {the person|I} can open the CRM without this error.',
  sources: [
    {
      title: 'Microsoft Learn: application users in Power Platform',
      url: 'https://learn.microsoft.com/en-us/power-platform/admin/manage-application-users',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
