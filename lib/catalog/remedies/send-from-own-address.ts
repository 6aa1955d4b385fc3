import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Send from the mailbox’s own address',
  steps: [
    'Open the app’s sending settings and find the sender’s address.',
    'Set it to the address of the mailbox you signed in to there.',
    'If you need the other address, ask whoever runs the mailbox to let you send from it, or connect that mailbox instead.',
  ],
  check: 'A test message goes out from the address you chose.',
  sources: [
    {
      title: 'RFC 3463: enhanced status codes of mail',
      url: 'https://www.rfc-editor.org/rfc/rfc3463',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
