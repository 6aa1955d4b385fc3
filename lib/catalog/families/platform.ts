import type { Family } from './schema';

export default {
  who: ['you', 'm365-admin'],
  title: 'Connect your mailbox again from the beginning',
  what: 'This error code points to a rare problem inside Microsoft’s sign-in, and it’s unlikely that you caused it.',
  why: 'The code is about services and devices that talk to each other inside Microsoft’s sign-in. An admin can take the IDs in the details to Microsoft’s support.',
  retry: 'Try once more from the beginning. If you get the same code, send the details to your admin.',
  remedies: ['connect-again', 'send-details-to-admin', 'read-sign-in-log'],
} satisfies Family;
