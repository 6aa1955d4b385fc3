import type { Remedy } from './schema';

export default {
  who: 'wait',
  title: 'Wait for the decision, and remind your admin',
  steps: [
    'Give your admin a day or two. Microsoft emails you when the request has been approved or denied.',
    'If you hear nothing, ask your admin whether the request arrived. It may wait for someone who never opens that list.',
    'If it has expired, send it again, and tell your admin this time.',
    'When you hear that it was approved, connect your mailbox again.',
  ],
  check: 'You hear that the request was approved, and you can connect.',
  takes: 'It depends on your admin. After the approval, it can take an hour or more until it works.',
  sources: [
    {
      title: 'Microsoft Learn: the admin consent workflow',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/configure-admin-consent-workflow',
      dated: '2024-01',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
