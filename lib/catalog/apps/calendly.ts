import type { App } from './schema';

export default {
  name: 'Calendly',
  hosts: [],
  sources: [
    {
      title: 'Calendly: help for connecting mailboxes',
      url: 'https://help.calendly.com/hc/en-us/articles/22703943283223',
      noted: '2026-11-23',
    },
    {
      title: 'Calendly: help for connecting mailboxes',
      url: 'https://help.calendly.com/hc/de/articles/360000586634',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
