import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Let the app ask less at a time',
  steps: [
    'Keep to what Microsoft states for a mailbox: few requests and connections at the same time, and few messages sent side by side.',
    'When an answer says how long to wait, as **Retry-After** does, wait that long before the next request.',
    'Fetch changes instead of everything, and spread the first synchronization over time.',
  ],
  check: 'The log shows no further refusals of this kind.',
  sources: [
    {
      title: 'Microsoft Learn: error responses of Microsoft Graph',
      url: 'https://learn.microsoft.com/en-us/graph/errors',
      checked: '2026-11-29',
    },
    {
      title: 'Exchange team blog: limits for sending at the same time',
      url: 'https://techcommunity.microsoft.com/blog/exchange/607825',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
