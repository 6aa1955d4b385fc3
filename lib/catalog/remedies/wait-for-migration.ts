import type { Remedy } from './schema';

export default {
  who: 'wait',
  title: 'Wait until the mailbox is ready',
  steps: [
    'Ask your IT team whether your mailbox is being set up or moved to Microsoft 365 right now.',
    'If so, wait until they say it’s done. Until then you’ll just get the same error.',
    'Then connect your mailbox again.',
  ],
  check: 'You can connect without this error.',
  takes: 'It depends on the move; ask your IT team when it will be done.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: inbox and calendar connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-office-365-inbox-and-calendar-connection-errors',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
