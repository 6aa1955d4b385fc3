import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'Allow sending mail in the CRM',
  request: 'Could you allow my user to send mail?',
  steps: [
    'In Salesforce open **Setup**, search for **Deliverability**, open that page and set **Access level** to **All email**.',
    'Check that {the person’s|my} profile or permission set includes sending mail, also to lists.',
    'In another CRM, look for sending in {the user’s|my user’s} permissions.',
  ],
  role: 'Admin of the CRM',
  check: 'A test message from {the person’s|my} record goes out.',
  sources: [
    {
      title: 'Salesforce Help: email deliverability',
      url: 'https://help.salesforce.com/s/articleView?id=platform.data_sandbox_email_deliverability.htm&type=5',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
