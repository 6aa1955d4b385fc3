import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Send the details to your admin',
  steps: [
    'Choose **Copy the details** below.',
    'Send them to your admin or IT support, and say what you wanted to connect.',
    'To see what a Microsoft code means, enter it on **https://login.microsoftonline.com/error**. Google’s error page has its own link to error details.',
  ],
  check: 'Your admin finds the attempt by its time and IDs, and can tell you the reason.',
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
    {
      title: 'Google Account Help: error codes when an app asks for access',
      url: 'https://support.google.com/accounts/answer/16668185',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
