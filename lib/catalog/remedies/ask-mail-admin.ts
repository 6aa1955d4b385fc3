import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Contact whoever runs your mailbox',
  steps: [
    'With a work address, that’s your IT team. With one of your own, it’s the support of the mail provider or web host named after the @.',
    'Choose **Copy the details** below and send them, with the time and the name of the app.',
    'Ask whether other programs can use the mailbox, and with which server, port, encryption and sign-in method.',
  ],
  check: 'They tell you what to change, or have changed it.',
  sources: [
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
