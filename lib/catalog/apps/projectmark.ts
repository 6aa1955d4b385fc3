import type { App } from './schema';

export default {
  name: 'ProjectMark CRM',
  hosts: [],
  sources: [
    {
      title: 'ProjectMark CRM: help for connecting mailboxes',
      url: 'https://help.projectmark.com/training/microsoft-365-outlook-integration-it-admin-setup-guide',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
