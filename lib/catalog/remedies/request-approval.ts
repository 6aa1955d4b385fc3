import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Send the request from Microsoft’s page',
  steps: [
    'In the box, write why you need it. For example: “I want to connect my work mailbox and calendar to {app}.”',
    'Choose **Request approval**. Once is enough.',
    'Tell your admin that a request is waiting; requests expire after some days.',
    'When you hear that it was approved, connect your mailbox again.',
  ],
  check:
    'Microsoft says the request was sent. If it shows an error instead, try once more, then ask your admin to approve the app directly.',
  sources: [
    {
      title: 'Microsoft Learn: the admin consent workflow',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/configure-admin-consent-workflow',
      dated: '2024-01',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
