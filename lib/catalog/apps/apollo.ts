import type { App } from './schema';

export default {
  name: 'Apollo.io',
  hosts: [],
  sources: [
    {
      title: 'Apollo.io: help for connecting mailboxes',
      url: 'https://knowledge.apollo.io/hc/en-us/articles/4409127806093-Link-Your-Mailbox-to-Apollo',
      noted: '2026-11-23',
    },
    {
      title: 'Apollo.io: help for connecting mailboxes',
      url: 'https://knowledge.apollo.io/hc/en-us/articles/44268354251021-Configure-Your-Mailbox-in-Apollo',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
