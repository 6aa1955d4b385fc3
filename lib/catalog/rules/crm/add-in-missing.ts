import type { Rule } from '../schema';

export default {
  who: ['you', 'm365-admin'],
  when: [{ any: ['sentence:crm/add-in-missing'] }],
  title: 'Install the CRM’s add-in for Outlook or Gmail again',
  what: 'The CRM’s button in Outlook or Gmail comes from an add-in, and that isn’t installed or allowed there.',
  why: 'The new Outlook doesn’t run older add-ins, known as COM add-ins. In Gmail, the button comes from an extension of your browser. At work, an admin decides which add-ins you may use. The connection of your mailbox doesn’t depend on it.',
  retry: 'Trying again helps once the add-in is installed and allowed in the program or browser you use.',
  remedies: ['install-add-in', 'allow-add-in'],
  sources: [
    {
      title: 'Microsoft Learn: Outlook add-ins',
      url: 'https://learn.microsoft.com/en-us/office/dev/add-ins/outlook/outlook-add-ins-overview',
      noted: '2026-11-30',
    },
    {
      title: 'Microsoft Learn: deploy add-ins from the admin center',
      url: 'https://learn.microsoft.com/en-us/microsoft-365/admin/manage/centralized-deployment-of-add-ins',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
