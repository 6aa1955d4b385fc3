import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Install the CRM’s add-in or extension',
  steps: [
    'In Outlook, open the list of apps or add-ins and look for your CRM’s web add-in. The CRM’s help page has a link to it.',
    'If your CRM has only an older add-in, use it in classic Outlook.',
    'For Gmail, open the browser’s list of extensions. The CRM’s has to be installed and on in the browser profile you use.',
    'If you’re told that your organization doesn’t allow it, ask your admin.',
  ],
  check: 'The button is there when you open a message.',
  sources: [
    {
      title: 'Microsoft Learn: Outlook add-ins',
      url: 'https://learn.microsoft.com/en-us/office/dev/add-ins/outlook/outlook-add-ins-overview',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
