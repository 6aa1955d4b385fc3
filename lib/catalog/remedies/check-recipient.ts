import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'See what the report says about the recipient',
  steps: [
    'Find the address that the report names, and compare it letter by letter with the right one.',
    'If their mailbox is full, call them or write to another address, and send your message again later.',
    'If the address no longer exists, ask for the new one and change it in your contacts.',
    'If their server refuses your mail, send the whole report to your IT team: the other side has to look at it, too.',
  ],
  check: 'A new message to that address doesn’t come back.',
  sources: [
    {
      title: 'RFC 3463: enhanced status codes of mail',
      url: 'https://www.rfc-editor.org/rfc/rfc3463',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
