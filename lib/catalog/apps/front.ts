import type { App } from './schema';

export default {
  name: 'Front',
  hosts: [],
  sources: [
    {
      title: 'Front: help for connecting mailboxes',
      url: 'https://help.front.com/t/y729n0/reauthorizing-your-inbox',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
