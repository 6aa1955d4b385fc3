import type { App } from './schema';

export default {
  name: 'Salesloft',
  hosts: [],
  sources: [
    {
      title: 'Salesloft: help for connecting mailboxes',
      url: 'https://support.salesloft.com/hc/en-us/articles/360001168886-SalesLoft-Available-Email-Clients',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
