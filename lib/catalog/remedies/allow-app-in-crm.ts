import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'Allow the app in the CRM',
  request: 'Could you allow this app in our CRM?',
  steps: [
    'Check who makes the app and that {org} wants it. In Salesforce open **Setup**, search for **Connected Apps OAuth Usage** and find the app.',
    'If it shows **Unblock**, the app is blocked: choose that. If it shows **Install**, it isn’t installed yet: choose that.',
    'Then open **Manage App Policies** for it. If only approved users are allowed, add {the person’s|my} profile or permission set.',
    'If users can’t use apps at all, give them the **API Enabled** permission; not every edition has it.',
    'In another CRM, look for the list of connected or installed apps.',
  ],
  role: 'An admin who can customize the CRM and manage connected apps',
  check: '{The person|I} can connect the app without an error page.',
  sources: [
    {
      title: 'Salesforce Help: connected apps that are not installed',
      url: 'https://help.salesforce.com/s/articleView?id=005132365&type=1',
      noted: '2026-11-29',
    },
    {
      title: 'Salesforce Admins: changes to the use of connected apps',
      url: 'https://admin.salesforce.com/blog/2025/get-ready-for-changes-to-connected-app-usage-restrictions',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
