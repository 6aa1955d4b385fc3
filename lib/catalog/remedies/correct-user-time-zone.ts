import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'Correct the time zone of {the user|my user} in the CRM',
  request: 'Could you check which time zone my user has in the CRM?',
  steps: [
    'Open {the user|my user} in the CRM’s list of users and set the time zone.',
    'Check the time zone that the CRM gives to new users.',
    'If an integration writes the meetings, check the time zone of the account it works with.',
  ],
  role: 'Admin of the CRM',
  check: 'A new meeting is at the right hour for {the user|me}.',
  sources: [
    {
      title: 'Salesforce Help: language, locale and time zone settings',
      url: 'https://help.salesforce.com/s/articleView?id=xcloud.admin_language_locale_currency.htm&language=en_US&type=5',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
