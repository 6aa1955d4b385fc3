import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Connect with the primary address',
  steps: [
    'In Outlook on the web, see which address your messages are sent from, or ask your IT team for the mailbox’s primary address.',
    'Remove the connection with the other address in {app}.',
    'Connect again, and enter the primary address wherever you’re asked for one.',
  ],
  check: 'The mailbox is listed under its primary address, and mail comes in.',
  sources: [
    {
      title: 'Microsoft Learn: error codes of Exchange Web Services',
      url: 'https://learn.microsoft.com/en-us/dotnet/api/microsoft.exchange.webservices.data.serviceerror',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
