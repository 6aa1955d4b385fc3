import type { Family } from './schema';

export default {
  who: ['you', 'm365-admin'],
  title: 'A rare Microsoft error: try once more, then ask your admin',
  what: 'This code is about the inner workings of Microsoft’s sign-in, such as services and devices that talk to each other.',
  why: 'It is rarely met while connecting a mailbox, and hardly comes from anything you typed. An administrator can take the ids in the details to Microsoft’s support.',
  retry:
    'Try once more from the beginning, if you can in another browser. If the same code comes back, send the details to your admin.',
  remedies: ['send-details-to-admin', 'connect-again', 'read-sign-in-log'],
} satisfies Family;
