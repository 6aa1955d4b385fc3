import type { App } from './schema';

export default {
  name: 'LinkPoint Connect',
  hosts: [],
  sources: [
    {
      title: 'LinkPoint Connect: help for connecting mailboxes',
      url: 'https://linkpoint360.com/connectme/kb/articles/Need-Admin-Approval',
      noted: '2026-11-23',
    },
    {
      title: 'LinkPoint Connect: help for connecting mailboxes',
      url: 'https://linkpoint360.com/connectme/kb/articles/Server-Auth',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
