import type { App } from './schema';

export default {
  name: 'Chili Piper',
  hosts: [],
  sources: [
    {
      title: 'Chili Piper: help for connecting mailboxes',
      url: 'https://help.chilipiper.com/hc/en-us/articles/360053797353',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
