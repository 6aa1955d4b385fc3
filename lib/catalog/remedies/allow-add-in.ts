import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Let {the person|me} use the CRM’s add-in in Outlook',
  steps: [
    'Check who makes the add-in and what it can read.',
    'In the **Microsoft 365 admin center** open **Settings > Integrated apps**, find the CRM’s add-in and assign it to {the person|me}.',
    'The new Outlook needs a web add-in: it doesn’t run COM add-ins.',
  ],
  action: { kind: 'open', label: 'Open the Microsoft 365 admin center', url: 'https://admin.microsoft.com/' },
  request: 'Could you let me use our CRM’s add-in in Outlook?',
  role: 'Exchange Administrator',
  takes: 'It can take 24 hours to show up.',
  check: '{The person sees|I see} the button in Outlook.',
  sources: [
    {
      title: 'Microsoft Learn: deploy add-ins from the admin center',
      url: 'https://learn.microsoft.com/en-us/microsoft-365/admin/manage/centralized-deployment-of-add-ins',
      noted: '2026-11-30',
    },
    {
      title: 'Microsoft Learn: Outlook add-ins',
      url: 'https://learn.microsoft.com/en-us/office/dev/add-ins/outlook/outlook-add-ins-overview',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
